using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>The connection breaks while a command is being committed: the server cannot know whether it was. Its receipt can.</summary>
public sealed class WhenTheAnswerIsLost(Servers servers)
{
    /// <param name="committed">Whether PostgreSQL had committed it.</param>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_command_is_recorded_once_and_its_sender_is_told_so(bool committed)
    {
        AnswerThief? thief = null;
        await using var api = await servers.StartAsync(database => (thief = AnswerThief.Before(database)).ConnectionString);
        await using var _ = thief!;
        var journey = await Journey.BeginAsync(api);
        await journey.HoldAsync(1, "2026-01-27", 40);

        thief!.CutAt("director.coaching_session_held.v1", done: committed);
        await journey.HoldAsync(2, "2026-02-17", 60);

        thief.Cuts.ShouldBe(1);
        const string History = "query ($id: ID!) { director(id: $id) { version history { nodes { version type } } progress { sessions { number minutes } } } }";
        var director = (await api.AskAsync(History, new { id = journey.Director }, journey.CoachToken))["director"]!;
        director["version"]!.GetValue<int>().ShouldBe(4);
        director["history"]!["nodes"]!.AsArray().Select(n => n!["version"]!.GetValue<int>()).ShouldBe([1, 2, 3, 4]);
        director["progress"]!["sessions"]!.ToJsonString().ShouldBe("""[{"number":1,"minutes":40},{"number":2,"minutes":60}]""");
    }

    [Fact]
    public async Task It_is_no_stale_version_either_for_who_said_what_they_had_seen()
    {
        AnswerThief? thief = null;
        await using var api = await servers.StartAsync(database => (thief = AnswerThief.Before(database)).ConnectionString);
        await using var _ = thief!;
        var journey = await Journey.BeginAsync(api);

        thief!.CutAt("director.coaching_session_held.v1", done: true);
        await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO, expectedVersion: 2""");

        thief.Cuts.ShouldBe(1);
    }
}
