using System.Reflection;

namespace Alba.Bootstrapping;

/// <summary>Where a program's web pages and settings lie: its project's folder while it is tested within its solution, else where the tests run.</summary>
internal static class ContentRoot
{
    public static string Of(Assembly program)
    {
        var project = program.GetName().Name + ".csproj";
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            foreach (var solution in folder.EnumerateFiles("*.sln*"))
                if (ProjectFolder(solution, project) is { } found)
                    return found;
        return AppContext.BaseDirectory;
    }

    /// <summary>A solution file, of either format, names its projects by quoted paths.</summary>
    private static string? ProjectFolder(FileInfo solution, string project) =>
        File.ReadAllText(solution.FullName).Split('"')
            .Select(path => path.Replace('\\', '/'))
            .Where(path => path == project || path.EndsWith("/" + project, StringComparison.Ordinal))
            .Select(path => Path.GetDirectoryName(Path.Combine(solution.DirectoryName!, path)))
            .FirstOrDefault(Directory.Exists);
}
