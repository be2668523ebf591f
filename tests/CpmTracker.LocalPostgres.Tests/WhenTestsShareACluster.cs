using System.Diagnostics;
using CpmTracker.Testing;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace CpmTracker.LocalPostgres.Tests;

public sealed class WhenTestsShareACluster(PostgresFixture postgres)
{
    [Fact]
    public async Task Every_database_is_a_new_one()
    {
        var first = await postgres.NewDatabaseAsync();
        var second = await postgres.NewDatabaseAsync();

        await Sql.RunAsync(first, "CREATE TABLE visit (id int)");

        (await Sql.AskAsync<long>(second, "SELECT count(*) FROM pg_tables WHERE tablename = 'visit'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_template_is_prepared_once_and_its_copies_are_independent()
    {
        var prepared = 0;
        Task PrepareAsync(string connection)
        {
            Interlocked.Increment(ref prepared);
            return Sql.RunAsync(connection, "CREATE TABLE county (name text); INSERT INTO county VALUES ('Alameda')");
        }

        var copies = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
            await postgres.NewDatabaseAsync(await postgres.TemplateAsync("counties", PrepareAsync))));
        await Sql.RunAsync(copies[0], "DELETE FROM county");

        prepared.ShouldBe(1);
        (await Sql.AskAsync<string>(copies[1], "SELECT name FROM county")).ShouldBe("Alameda");
    }

    [Fact]
    public async Task What_a_killed_run_left_is_removed_by_the_next_and_what_a_live_one_has_is_not()
    {
        using var run = Process.Start("true");
        await run.WaitForExitAsync();
        var (killed, alive) = (RunFolder.Of(run.Id), RunFolder.ForThisProcess());
        Directory.CreateDirectory(Path.Combine(killed, "data"));
        Directory.CreateDirectory(alive);

        RunFolder.RemoveAbandoned();

        Directory.Exists(killed).ShouldBeFalse();
        Directory.Exists(alive).ShouldBeTrue();
        Directory.Delete(alive);
    }
}
