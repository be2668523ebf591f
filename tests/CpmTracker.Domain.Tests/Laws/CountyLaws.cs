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
        Plays.Obey(play => StreamLaws.LateRepeatAppendsNothing(play, typeof(CompleteSnapshot), typeof(AdoptImplementationPlan), typeof(FormImplementationTeam), typeof(AssessReadiness),
            typeof(NoteStrength), typeof(NoteOpportunity), typeof(AssessFidelity), typeof(SetObjective), typeof(PlanActionStep), typeof(ReportActionStepProgress),
            typeof(ReassessPlan), typeof(RecordToolUse), typeof(RecordInvolvementAction), typeof(AlignInitiative), typeof(LinkSipStrategy), typeof(RequestHelp),
            typeof(AnswerHelpRequest), typeof(VoidCountyRecord)));

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
            (!county.Plans.Any() || county.Priorities is not null).ShouldBeTrue();
        }
    });

    [Fact]
    public void A_void_takes_away_what_it_names_and_nothing_else_and_the_history_keeps_it_I12() => Plays.Obey(play =>
    {
        var voided = play.Events.OfType<CountyRecordVoided>().Select(e => e.Voids).ToHashSet();
        var kept = play.Events.Where((e, i) => e is not CountyRecordVoided && !voided.Contains(i + 1));

        (play.End?.Records ?? []).Select(r => r.Told).ShouldBe(play.Stream.After(kept)?.Records.Select(r => r.Told) ?? []);
        (play.End?.Voided ?? []).ShouldAllBe(r => ReferenceEquals(r.Told, play.Events[(int)r.Version - 1]));
        (play.End?.Voided.Count ?? 0).ShouldBe(voided.Count);
    });

    [Fact]
    public void Whatever_a_record_in_force_names_is_in_force() => Plays.Obey(play =>
    {
        foreach (var county in play.Moments.Select(m => m.After).OfType<County>())
        {
            var snapshots = county.Snapshots.Select(s => s.Snapshot).ToHashSet();
            var plans = county.Plans.Select(p => p.Plan).ToHashSet();
            county.All<StrengthNoted>().All(e => snapshots.Contains(e.Snapshot)).ShouldBeTrue();
            county.All<OpportunityNoted>().All(e => snapshots.Contains(e.Snapshot)).ShouldBeTrue();
            county.All<ObjectiveSet>().All(e => plans.Contains(e.Plan)).ShouldBeTrue();
            county.All<PlanReassessed>().All(e => plans.Contains(e.Plan)).ShouldBeTrue();
            county.All<ActionStepPlanned>().All(e => county.All<ObjectiveSet>().Any(o => o.Objective == e.Objective)).ShouldBeTrue();
            county.All<ActionStepProgressReported>().All(e => county.All<ActionStepPlanned>().Any(s => s.Step == e.Step)).ShouldBeTrue();
            county.All<HelpAnswered>().All(e => county.All<HelpRequested>().Any(r => r.Request == e.Request)).ShouldBeTrue();
        }
    });

    [Fact]
    public void On_any_day_the_region_is_the_last_one_told_from_a_day_not_later() => Plays.Obey(play =>
    {
        foreach (var county in play.Moments.Select(m => m.After).OfType<County>().Where(c => c.Regions.Count > 0))
            foreach (var day in county.Regions.Select(r => r.OccurredOn))
                county.Regions.On(day).ShouldBe(county.Regions.Where(r => r.OccurredOn <= day).MaxBy(r => (r.OccurredOn, county.Regions.ToList().LastIndexOf(r))));
    });

    [Fact]
    public void Every_event_is_of_the_county_whose_stream_it_is_in() =>
        Plays.Obey(play => play.Events.OfType<ICountyEvent>().ShouldAllBe(e => e.County == Fixtures.CountyStream.TheCounty));
}
