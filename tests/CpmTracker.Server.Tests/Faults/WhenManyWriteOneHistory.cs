using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Faults;

public sealed class WhenManyWriteOneHistory(Servers servers)
{
    private const int Writers = 20;

    [Fact]
    public async Task Each_of_them_is_recorded_and_nobody_is_refused_for_being_slower()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(n => journey.DirectorAsync("writeValuesStatement", $"""text: "Draft {n}", on: "2026-02-11" """)));

        var director = await api.AskAsync("query ($id: ID!) { director(id: $id) { version } }", new { id = journey.Director }, journey.DirectorToken);
        director["director"]!["version"]!.GetValue<int>().ShouldBe(2 + Writers);
    }
}
