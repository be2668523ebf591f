namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Coaching;
using static CpmTracker.Domain.Tests.Laws.CoachCommands;

public class CoachLaws
{
    [Fact]
    public void The_random_commands_reach_every_event_of_the_stream() =>
        Plays.Some().SelectMany(p => p.Events).Select(e => e.GetType()).Distinct().ShouldBe(CoachEvents.Names.Select(n => n.Type), ignoreOrder: true);

    [Fact]
    public void Again_appends_nothing() => Plays.Obey(StreamLaws.AgainAppendsNothing);

    [Fact]
    public void Events_happened_on_the_day_told() => Plays.Obey(StreamLaws.HappenedOnTheDayTold);

    [Fact]
    public void Replay_from_the_stored_json_gives_the_same() => Plays.Obey(StreamLaws.ReplayGivesTheSame);

    [Fact]
    public void There_is_a_coach_once_something_happened() => Plays.Obey(StreamLaws.StateIsThereOnceSomethingHappened);

    [Fact]
    public void Rejections_say_why() => Plays.Obey(StreamLaws.RejectionsSayWhy);

    [Fact]
    public void A_capacity_is_possible() => Plays.Obey(play =>
        play.Events.OfType<CoachRegistered>().ShouldAllBe(e => e.Capacity == null || (e.Capacity >= 1 && e.Capacity <= 58)));
}
