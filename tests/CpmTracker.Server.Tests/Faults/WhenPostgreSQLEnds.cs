namespace CpmTracker.Server.Tests.Faults;

public sealed class WhenPostgreSQLEnds(ITestOutputHelper output)
{
    private const int Commands = 200;
    private const int EndsAfter = 100;

    /// <param name="signal">Kills it, or has it stop in mode <c>fast</c> or <c>immediate</c>.</param>
    [Theory(Timeout = 240_000)]
    [InlineData("KILL")]
    [InlineData("INT")]
    [InlineData("QUIT")]
    public async Task The_server_starts_it_again_and_serves_and_nothing_acknowledged_is_missing(string signal)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var served = await ServedFolder.StartAsync();
        var clients = new Clients(served, ct);
        var office = await Office.OpenAsync(served, clients);
        var ledger = await Ledger.OpenAsync(served.Path);
        var server = await served.Running;

        var refused = await clients.SendOnceAsync(
            office.Plan(Commands, new Random(20260112)), acknowledged => acknowledged == EndsAfter ? ledger.SignalPostgreSQLAsync(signal) : Task.CompletedTask);

        output.WriteLine($"PostgreSQL ended by SIG{signal} after {EndsAfter} of {Commands} acknowledgements; {Commands - refused.Count} acknowledged, {refused.Count} not");
        refused.Values.ShouldAllBe(answer => answer != null, "The server ended with its PostgreSQL.");
        while (!server.Said.Contains("PostgreSQL runs again", StringComparison.Ordinal) || !(await server.ReadyAsync(ct)).Ready) await Task.Delay(50, ct);

        output.WriteLine("PostgreSQL runs again; what was not acknowledged is sent again under its command id, to the same server");
        foreach (var command in refused.Keys) await clients.SendAsync(command);
        (await served.Running).ShouldBe(server);
        output.WriteLine(await Examination.HoldAsync(served, office, clients, ct));
    }
}
