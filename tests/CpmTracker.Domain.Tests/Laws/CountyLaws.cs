namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Counties;
using static CpmTracker.Domain.Tests.Laws.CountyCommands;

public class CountyLaws
{
    [Fact]
    public void The_random_commands_reach_every_event_of_the_stream() =>
        Plays.Some().SelectMany(p => p.Events).Select(e => e.GetType()).Distinct().ShouldBe(CountyEvents.Names.Select(n => n.Type), ignoreOrder: true);

    [Fact]
    public void Again_appends_nothing() => Plays.Obey(StreamLaws.AgainAppendsNothing);

    [Fact]
    public void A_late_repeat_of_a_record_appends_nothing() =>
        Plays.Obey(play => StreamLaws.LateRepeatAppendsNothing(play, typeof(CompleteSnapshot), typeof(AdoptImplementationPlan)));

    [Fact]
    public void Events_happened_on_the_day_told() => Plays.Obey(StreamLaws.HappenedOnTheDayTold);

    [Fact]
    public void Replay_from_the_stored_json_gives_the_same() => Plays.Obey(StreamLaws.ReplayGivesTheSame);

    [Fact]
    public void There_is_a_county_once_something_happened() => Plays.Obey(StreamLaws.StateIsThereOnceSomethingHappened);

    [Fact]
    public void Rejections_say_why() => Plays.Obey(StreamLaws.RejectionsSayWhy);

    [Fact]
    public void The_version_counts_the_events() => Plays.Obey(play => (play.End?.Version ?? 0).ShouldBe(play.Events.Count));

    [Fact]
    public void A_plan_follows_priorities_and_priorities_follow_a_snapshot() => Plays.Obey(play =>
    {
        foreach (var county in play.Moments.Select(m => m.After).OfType<County>())
        {
            (county.Priorities is null || county.Snapshots.Any(s => s.Snapshot == county.Priorities.Snapshot)).ShouldBeTrue();
            (county.Plans.Count == 0 || county.Priorities is not null).ShouldBeTrue();
        }
    });

    [Fact]
    public void Every_event_is_of_the_county_whose_stream_it_is_in() =>
        Plays.Obey(play => play.Events.OfType<ICountyEvent>().ShouldAllBe(e => e.County == Fixtures.CountyStream.TheCounty));
}
