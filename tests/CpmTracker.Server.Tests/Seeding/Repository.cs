namespace CpmTracker.Server.Tests.Seeding;

/// <summary>The folder that holds the solution.</summary>
internal static class Repository
{
    public static string Folder(params string[] path) => Path.Combine([Root(new(AppContext.BaseDirectory)), .. path]);

    private static string Root(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "CpmTracker.sln"))
        ? folder.FullName
        : Root(folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository."));
}
