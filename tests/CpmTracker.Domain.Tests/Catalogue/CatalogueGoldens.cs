namespace CpmTracker.Domain.Tests.Catalogue;

using CpmTracker.Domain.Catalogue;

/// <summary>The golden JSON of the catalogue's wire names, each a representative event with every field told. They are added and never edited.</summary>
internal static class CatalogueGoldens
{
    public static IEnumerable<string> OnDisk => Directory.GetFiles(Folder).Select(file => Path.GetFileNameWithoutExtension(file)!);

    private static string Folder { get; } = Find(new(AppContext.BaseDirectory));

    public static string Json(string name)
    {
        var path = Path.Combine(Folder, $"{name}.json");
        File.Exists(path).ShouldBeTrue($"{name} is new: add Catalogue/Golden/{name}.json, a representative event with every field told.");
        return File.ReadAllText(path);
    }

    public static ICatalogueEvent Event(string name) =>
        (ICatalogueEvent)StoredJson.Read(Json(name), CatalogueEvents.Names.Single(n => n.Name == name).Type);

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "CpmTracker.sln"))
        ? Path.Combine(folder.FullName, "tests", "CpmTracker.Domain.Tests", "Catalogue", "Golden")
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository."));
}
