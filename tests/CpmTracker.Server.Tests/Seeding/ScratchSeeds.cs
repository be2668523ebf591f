namespace CpmTracker.Server.Tests.Seeding;

using CpmTracker.Server.Seeding;

/// <summary>A seeds folder for one test: a small one without an error, in which the test writes what it is about.</summary>
internal sealed class ScratchSeeds : IDisposable
{
    public const string Counties =
        """
        # version: 1
        fips,name,region,region_status,population,size_class,agency,agency_status
        06001,Alameda,Bay Area,confirmed,1673133,large,"Social Services Agency, Children",unverified
        06003,Alpine,Bay Area,unverified,1344,small,Health & Human Services,unverified

        """;

    public const string Programme =
        """
        version: 1
        about: A small programme.

        sources:
          - { id: S0, title: A document }

        regions:
          - { id: bay-area, name: Bay Area, sources: [S0] }

        modules:
          - id: module-1
            number: 1
            reading: 60-180
            coaching: up to 120
            sources: [S0:1]

        segments:
          - { id: M1-S1, module: module-1, number: 1, title: First, reading: up to 60, coaching: 60, sources: ["S0:2"] }

        sessions:
          - id: M1-CS1
            module: module-1
            segment: M1-S1
            number: 1
            planned: 30-45
            purpose: To begin
            steps: [{ id: M1-CS1-1, text: Introductions, sources: [S0] }]
            sources: [S0]

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cpm-seeds-");

    public ScratchSeeds() => With("programme.yaml", Programme).With("counties.csv", Counties);

    public SeedReading Read() => SeedFolder.Read(folder.FullName);

    public ScratchSeeds With(string file, string text)
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a second YAML file, whose items begin on line 3.</summary>
    public ScratchSeeds WithMore(string items) => With("second.yaml", $"version: 1\nabout: More.\n{items}\n");

    public ScratchSeeds Without(string file)
    {
        File.Delete(Path.Combine(folder.FullName, file));
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
