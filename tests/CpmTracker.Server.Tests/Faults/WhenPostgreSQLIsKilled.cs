namespace CpmTracker.Server.Tests.Faults;

public sealed class WhenPostgreSQLIsKilled(ITestOutputHelper output)
{
    private const int Commands = 200;
    private const int KilledAfter = 100;

    [Fact(Timeout = 240_000)]
    public async Task The_server_is_not_ready_any_more_and_once_it_is_restarted_nothing_acknowledged_is_missing()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var served = await ServedFolder.StartAsync();
        var clients = new Clients(served, ct);
        var office = await Office.OpenAsync(served, clients);
        var ledger = await Ledger.OpenAsync(served.Path);

        var refused = await clients.SendOnceAsync(
            office.Plan(Commands, new Random(20260112)), acknowledged => acknowledged == KilledAfter ? ledger.KillPostgreSQLAsync() : Task.CompletedTask);

        output.WriteLine($"PostgreSQL killed after {KilledAfter} of {Commands} acknowledgements; {Commands - refused.Count} acknowledged, {refused.Count} refused");
        refused.ShouldNotBeEmpty("PostgreSQL's end went unnoticed: the test has shown nothing.");
        output.WriteLine($"One of the refusals: {refused.Values.First().ShouldNotBeNull("The server ended with its PostgreSQL.").ToJsonString()}");
        (await WordsOnceNotReadyAsync(await served.Running, ct)).ShouldBe("not ready: waits for the database");

        await served.KillAndRestartAsync();
        output.WriteLine("Server killed and restarted; what was refused is sent again under its command id");
        foreach (var command in refused.Keys) await clients.SendAsync(command);
        output.WriteLine(await Examination.HoldAsync(served, office, clients, ct));
    }

    /// <summary>PostgreSQL's other processes notice in their own time that the first is gone.</summary>
    private static async Task<string> WordsOnceNotReadyAsync(MortalServer server, CancellationToken ct)
    {
        while (true)
        {
            var (ready, words) = await server.ReadyAsync(ct);
            if (!ready) return words;
            await Task.Delay(50, ct);
        }
    }
}
