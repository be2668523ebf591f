using System.Globalization;

namespace CpmTracker.Server.Tests.Faults;

public sealed class WhenTheServerIsKilled(ITestOutputHelper output)
{
    private const int Commands = 1000;
    private const int Kills = 4;

    /// <summary>Set to repeat a run that failed.</summary>
    private const string SeedVariable = "CPM_FAULT_SEED";

    [Fact(Timeout = 240_000)]
    public async Task In_the_middle_of_1000_appends_everything_acknowledged_is_there_once_and_every_view_equals_its_rebuild()
    {
        var ct = TestContext.Current.CancellationToken;
        var seed = Environment.GetEnvironmentVariable(SeedVariable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : Environment.TickCount;
        output.WriteLine($"{SeedVariable}={seed}");
        var random = new Random(seed);
        await using var served = await ServedFolder.StartAsync();
        var clients = new Clients(served, ct);
        var office = await Office.OpenAsync(served, clients);
        var commands = office.Plan(Commands, random);
        var moments = Enumerable.Range(0, Kills).ToDictionary(n => 50 + (n * 220) + random.Next(170), _ => TimeSpan.FromMilliseconds(random.Next(15)));

        await clients.SendAsync(commands, async acknowledged =>
        {
            if (!moments.TryGetValue(acknowledged, out var pause)) return;
            // The clock of the machine places the blow within what the other clients have under way.
            await Task.Delay(pause, ct);
            await served.KillAndRestartAsync();
        });

        output.WriteLine($"{Kills} kills, after {string.Join(", ", moments.Keys)} of {Commands} acknowledgements");
        output.WriteLine($"{clients.Unanswered} sendings unanswered, of which {clients.RecordedUnanswered} had been recorded; each repeated under its command id");
        output.WriteLine($"{clients.Acknowledged.Count} acknowledged in the end, the programme's beginnings included");
        clients.Unanswered.ShouldBeGreaterThan(0, "No kill met a command under way: the test has shown nothing.");
        output.WriteLine(await Examination.HoldAsync(served, office, clients, ct));
    }
}
