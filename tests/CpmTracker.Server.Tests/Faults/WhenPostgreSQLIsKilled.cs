namespace CpmTracker.Server.Tests.Faults;

public sealed class WhenPostgreSQLIsKilled(ITestOutputHelper output)
{
    private const int Commands = 200;
    private const int KilledAfter = 100;

    [Fact(Timeout = 240_000)]
    public async Task Under_a_running_server_nothing_acknowledged_is_missing_once_the_server_is_restarted()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var served = await ServedFolder.StartAsync(ct);
        var clients = new Clients(served, ct);
        var office = await Office.OpenAsync(served, clients);
        var ledger = await Ledger.OpenAsync(served.Path);

        var refused = await clients.SendOnceAsync(
            office.Plan(Commands, new Random(20260112)), acknowledged => acknowledged == KilledAfter ? ledger.KillPostgreSQLAsync() : Task.CompletedTask);

        output.WriteLine($"{Commands - refused.Count} acknowledged, {refused.Count} not: such as {refused.Values.Last()?.ToJsonString()}");
        refused.ShouldNotBeEmpty("PostgreSQL's end went unnoticed: the test has shown nothing.");
        await served.KillAndRestartAsync(ct);
        foreach (var command in refused.Keys) await clients.SendAsync(command);
        output.WriteLine(await Examination.HoldAsync(served, office, clients, ct));
    }
}
