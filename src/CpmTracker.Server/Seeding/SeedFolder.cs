namespace CpmTracker.Server.Seeding;

using CpmTracker.Domain.Catalogue;

/// <summary>
/// Reads a folder of reference data: any number of YAML files, and <c>counties.csv</c>. All of it is read and checked before any of it is given back,
/// so that nothing is ever half loaded. Templates of files to import stand beside it in a folder of their own, and are no reference data.
/// </summary>
public static class SeedFolder
{
    internal const string Counties = "counties.csv";
    private const string Readme = "README.md";
    private const string Templates = "templates/";

    /// <summary>Reads the folder at <paramref name="path"/>. What is wrong comes back as errors, as many as can be found; only a failing disk throws.</summary>
    public static SeedReading Read(string path)
    {
        if (!Directory.Exists(path))
            return new(null, [new(".", 0, $"there is no folder {path}")]);

        var errors = new List<SeedError>();
        var ids = new ItemIds();
        var items = new List<Located>();
        IReadOnlyList<LocatedCounty> counties = [];
        foreach (var file in Files(path))
        {
            var full = Path.Combine(path, file);
            if (file.EndsWith(".yaml", StringComparison.Ordinal))
                items.AddRange(YamlFile.Read(file, File.ReadAllText(full), ids, errors));
            else if (file == Counties)
                counties = CountiesFile.Read(file, File.ReadAllText(full), errors);
            else if (file != Readme)
                errors.Add(new(file, 0, "only .yaml files, counties.csv and README.md belong here"));
        }

        errors.AddRange(ids.Problems());
        errors.AddRange(ItemRules.Broken(items, counties));
        if (counties.Count == 0 && !errors.Exists(e => e.File == Counties))
            errors.Add(new(Counties, 0, "there are no counties"));
        if (items.Count == 0 && errors.Count == 0)
            errors.Add(new(".", 0, "nothing is defined"));

        return errors.Count == 0
            ? new(new(CanonicalContent.Of(items.Select(i => i.Item)), [.. counties.Select(c => c.County).OrderBy(c => c.Fips, StringComparer.Ordinal)]), [])
            : new(null, [.. errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)]);
    }

    private static IEnumerable<string> Files(string path) => Directory
        .EnumerateFiles(path, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith(Templates, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}

/// <summary>An item, and where it stands.</summary>
internal sealed record Located(ICatalogueDefinition Item, string File, int Line);
