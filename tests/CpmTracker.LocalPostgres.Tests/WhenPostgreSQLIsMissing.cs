using CpmTracker.LocalPostgres.Binaries;

namespace CpmTracker.LocalPostgres.Tests;

public sealed class WhenPostgreSQLIsMissing(MadeCluster made) : IDisposable
{
    private static readonly SearchPlaces Nowhere = new([], []);
    private readonly ScratchFolder folder = new(made);

    [Fact]
    public async Task One_line_says_what_to_install()
    {
        var missing = await Should.ThrowAsync<PostgreSQLNotFoundException>(() => StartAsync(Nowhere));

        missing.Message.ShouldBe(
            "No PostgreSQL 15 or newer was found: install PostgreSQL (its server programs initdb, pg_ctl and postgres), or npm, which can fetch it.");
    }

    [Fact]
    public async Task An_older_one_is_told_and_not_used()
    {
        var old = folder.Script("old", "postgres", "echo 'postgres (PostgreSQL) 14.9'");
        folder.Script("old", "initdb", "exit 1");
        folder.Script("old", "pg_ctl", "exit 1");

        var missing = await Should.ThrowAsync<PostgreSQLNotFoundException>(() => StartAsync(Nowhere with { PostgreSQL = [old] }));

        missing.Message.ShouldContain("(found: 14)");
        folder.Said.ShouldHaveSingleItem().ShouldContain($"PostgreSQL 14.9 in {old} is too old");
    }

    [Fact]
    public async Task An_existing_cluster_asks_for_the_version_that_made_it()
    {
        await using (await folder.StartAsync())
        {
        }
        await File.WriteAllTextAsync(Path.Combine(folder.Home.Data, "PG_VERSION"), "12\n", TestContext.Current.CancellationToken);

        var missing = await Should.ThrowAsync<PostgreSQLNotFoundException>(folder.StartAsync);

        missing.Message.ShouldStartWith("The cluster was made by PostgreSQL 12, which was not found");
    }

    [Fact]
    public async Task An_npm_that_fails_is_quoted()
    {
        var npm = folder.Script("npm", "npm", "echo 'npm error network: no way there'; exit 1");

        var missing = await Should.ThrowAsync<PostgreSQLNotFoundException>(() => StartAsync(Nowhere with { Npm = [npm] }));

        missing.Message.ShouldContain("npm error network: no way there");
    }

    /// <summary>Fetches the real package: where there is npm, this one needs its registry.</summary>
    [Fact]
    public async Task Npm_brings_it_once_and_it_works()
    {
        var places = Nowhere with { Npm = SearchPlaces.OfThisMachine().Npm };
        if (!places.Npm.Any(place => File.Exists(Path.Combine(place, OperatingSystem.IsWindows() ? "npm.cmd" : "npm"))))
        {
            await Should.ThrowAsync<PostgreSQLNotFoundException>(() => StartAsync(places));
            return;
        }

        await using (var first = await StartAsync(places))
        {
            (await Sql.AskAsync<string>(first.ConnectionString("postgres"), "SHOW server_version")).ShouldStartWith("18.");
            folder.Said.ShouldContain(line => line.Contains("fetching @embedded-postgres/"));
        }
        folder.Said.Clear();
        await using var second = await StartAsync(places);

        folder.Said.ShouldNotContain(line => line.Contains("npm"));
    }

    public void Dispose() => folder.Dispose();

    private Task<LocalCluster> StartAsync(SearchPlaces places) =>
        LocalCluster.StartAsync(folder.Options with { Places = places }, TestContext.Current.CancellationToken);
}
