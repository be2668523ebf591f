namespace CpmTracker.Domain.Tests.Auditing;

using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Domain.Tests.Fixtures;

public class ReplayHistoryTests
{
    private static readonly ReplayHistory Replay = new(
        "replay-1", DirectorStream.Id, 12, [Confidentiality.Public, Confidentiality.Programme], Written.Text("cHVycG9zZQ=="), Days.Later);

    [Fact]
    public void The_first_replay_of_a_day_begins_the_days_log() => GivenNoAccessLog().When(Replay).Then(Replayed("replay-1"));

    [Fact]
    public void The_same_history_can_be_replayed_again_for_another_purpose() =>
        Given(Replayed("replay-1")).When(Replay with { Replay = "replay-2" }).Then(Replayed("replay-2"));

    [Fact]
    public void A_replay_that_is_in_the_log_is_not_entered_twice() => Given(Replayed("replay-1"), Replayed("replay-2")).When(Replay).ThenNothing();

    [Fact]
    public void Each_day_has_a_log_of_its_own() => Replay.Stream.ShouldBe("audit-2026-04-01");

    [Theory]
    [InlineData(Role.Auditor, true)]
    [InlineData(Role.Administrator, false)]
    [InlineData(Role.StatewideStaff, false)]
    [InlineData(Role.Coach, false)]
    [InlineData(Role.Director, false)]
    public void Only_auditors_replay(Role role, bool allowed) => ReplayHistory.WhoMay.Allows(new Actor(DirectorStream.Id, [role]), new Concerned()).ShouldBe(allowed);

    [Theory]
    [InlineData(Role.Auditor, "somebody-else", true)]
    [InlineData(Role.Director, DirectorStream.Id, true)]
    [InlineData(Role.Director, "somebody-else", false)]
    [InlineData(Role.Coach, DirectorStream.TheCoach, false)]
    [InlineData(Role.Administrator, "somebody-else", false)]
    [InlineData(Role.StatewideStaff, "somebody-else", false)]
    public void Who_replayed_a_directors_history_is_seen_by_auditors_and_that_director(Role role, string subject, bool seen) =>
        new Actor(subject, [role]).MaySeeReplays(new(DirectorStream.Id, DirectorStream.TheCoach, "06067")).ShouldBe(seen);

    private static HistoryReplayed Replayed(string replay) => new(replay, Replay.Subject, Replay.UpTo, Replay.Classes, Replay.Purpose, Replay.On);
}
