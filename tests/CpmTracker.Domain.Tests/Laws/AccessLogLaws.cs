namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Privacy;
using CpmTracker.Domain.Tests.Fixtures;
using FsCheck.Fluent;
using static CpmTracker.Domain.Tests.Laws.Values;

public class AccessLogLaws
{
    private static RandomPlays<AccessLog> Plays { get; } = new(
        EventStreams.AccessLog,
        (from replay in Gen.Elements("replay-1", "replay-2", "replay-3") from upTo in Gen.Choose(1, 9) from purpose in Text from day in Day
         select Step.Of(new ReplayHistory(replay, DirectorStream.Id, upTo, [Confidentiality.Public], purpose, day), day)).After());

    [Fact]
    public void The_random_commands_reach_every_event_of_the_stream() =>
        Plays.Some().SelectMany(p => p.Events).Select(e => e.GetType()).Distinct().ShouldBe(AuditEvents.Names.Select(n => n.Type), ignoreOrder: true);

    [Fact]
    public void Again_appends_nothing() => Plays.Obey(StreamLaws.AgainAppendsNothing);

    [Fact]
    public void A_replay_asked_again_at_the_very_end_appends_nothing() => Plays.Obey(play => StreamLaws.LateRepeatAppendsNothing(play, typeof(ReplayHistory)));

    [Fact]
    public void Events_happened_on_the_day_told() => Plays.Obey(StreamLaws.HappenedOnTheDayTold);

    [Fact]
    public void Replay_from_the_stored_json_gives_the_same() => Plays.Obey(StreamLaws.ReplayGivesTheSame);

    [Fact]
    public void There_is_a_log_once_something_happened() => Plays.Obey(StreamLaws.StateIsThereOnceSomethingHappened);
}
