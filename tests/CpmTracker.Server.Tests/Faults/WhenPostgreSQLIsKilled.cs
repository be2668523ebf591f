namespace CpmTracker.Server.Tests.Faults;

public sealed class WhenPostgreSQLIsKilled(ITestOutputHelper output)
{
    private const int Commands = 200;
    private const int KilledAfter = 100;

    [Fact(Timeout = 240_000)]
    public async Task The_server_starts_it_again_and_serves_and_nothing_acknowledged_is_missing()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var served = await ServedFolder.StartAsync();
        var clients = new Clients(served, ct);
        var office = await Office.OpenAsync(served, clients);
        var ledger = await Ledger.OpenAsync(served.Path);
        var server = await served.Running;

        var refused = await clients.SendOnceAsync(
            office.Plan(Commands, new Random(20260112)), acknowledged => acknowledged == KilledAfter ? ledger.KillPostgreSQLAsync() : Task.CompletedTask);

        output.WriteLine($"PostgreSQL killed after {KilledAfter} of {Commands} acknowledgements; {Commands - refused.Count} acknowledged, {refused.Count} refused");
        refused.ShouldNotBeEmpty("PostgreSQL's end went unnoticed: the test has shown nothing.");
        output.WriteLine($"One of the refusals: {refused.Values.First().ShouldNotBeNull("The server ended with its PostgreSQL.").ToJsonString()}");
        while (!server.Said.Contains("PostgreSQL runs again", StringComparison.Ordinal) || !(await server.ReadyAsync(ct)).Ready) await Task.Delay(50, ct);

        output.WriteLine("PostgreSQL runs again; what was refused is sent again under its command id, to the same server");
        foreach (var command in refused.Keys) await clients.SendAsync(command);
        (await served.Running).ShouldBe(server);
        output.WriteLine(await Examination.HoldAsync(served, office, clients, ct));
    }
}
