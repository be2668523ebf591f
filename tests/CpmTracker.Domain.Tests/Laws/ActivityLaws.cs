namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Activities;
using static CpmTracker.Domain.Tests.Laws.ActivityCommands;

public class ActivityLaws
{
    [Fact]
    public void The_random_commands_reach_every_event_of_the_stream() =>
        Plays.Some().SelectMany(p => p.Events).Select(e => e.GetType()).Distinct().ShouldBe(ActivityEvents.Names.Select(n => n.Type), ignoreOrder: true);

    [Fact]
    public void Again_appends_nothing() => Plays.Obey(StreamLaws.AgainAppendsNothing);

    [Fact]
    public void A_late_repeat_of_an_announcement_an_output_or_a_cancellation_appends_nothing() =>
        Plays.Obey(play => StreamLaws.LateRepeatAppendsNothing(play, typeof(AnnounceActivity), typeof(PublishOutput), typeof(CancelActivity)));

    [Fact]
    public void Events_happened_on_the_day_told_and_a_countys_part_when_the_activity_was_held() => Plays.Obey(play =>
    {
        foreach (var moment in play.Moments)
            foreach (var happened in moment.Appended)
                happened.OccurredOn.ShouldBe(happened is CountyParticipationRecorded ? moment.Before!.Held!.OccurredOn : moment.Step.On);
    });

    [Fact]
    public void Replay_from_the_stored_json_gives_the_same() => Plays.Obey(StreamLaws.ReplayGivesTheSame);

    [Fact]
    public void There_is_an_activity_once_something_happened() => Plays.Obey(StreamLaws.StateIsThereOnceSomethingHappened);

    [Fact]
    public void Rejections_say_why() => Plays.Obey(StreamLaws.RejectionsSayWhy);

    [Fact]
    public void The_version_counts_the_events() => Plays.Obey(play => (play.End?.Version ?? 0).ShouldBe(play.Events.Count));

    [Fact]
    public void What_was_held_was_never_cancelled_and_nothing_follows_a_cancellation() => Plays.Obey(play =>
    {
        (play.End is { Held: not null, Cancelled: not null }).ShouldBeFalse();
        play.Events.SkipWhile(e => e is not ActivityCancelled).Count().ShouldBeLessThan(2);
    });

    [Fact]
    public void A_county_took_part_once_and_only_in_what_was_held() => Plays.Obey(play =>
    {
        foreach (var activity in play.Moments.Select(m => m.After).OfType<StatewideActivity>())
        {
            activity.Participation.Select(p => p.Told.County).ShouldBeUnique();
            activity.Participation.Select(p => p.Told.County).Intersect(activity.Voided).ShouldBeEmpty();
            (activity.Participation.Count == 0 || activity.Held is not null).ShouldBeTrue();
            activity.Outputs.Select(o => o.Material).ShouldBeUnique();
        }
    });

    [Fact]
    public void A_void_names_the_record_in_force_of_that_county() => Plays.Obey(play =>
    {
        foreach (var (before, voided) in play.Moments.SelectMany(m => m.Appended.OfType<CountyParticipationVoided>().Select(e => (m.Before!, e))))
        {
            play.Events[(int)voided.Voids - 1].ShouldBeOfType<CountyParticipationRecorded>().County.ShouldBe(voided.County);
            before.Participation.Select(p => p.Version).ShouldContain(voided.Voids);
        }
    });

    [Fact]
    public void Days_are_possible_and_counts_are_of_people() => Plays.Obey(play =>
    {
        play.Events.OfType<ActivityHeld>().ShouldAllBe(e => e.From <= e.OccurredOn && e.From.Year >= 2012);
        play.Events.OfType<ActivityAnnounced>().ShouldAllBe(e => e.From <= e.Until && e.From.Year >= 2012);
        play.Events.OfType<CountyParticipationRecorded>().Select(e => e.Levels)
            .ShouldAllBe(levels => levels.Count == 0 || (levels.All(l => l.People >= 0 && l.People <= 10_000) && levels.Any(l => l.People > 0)));
    });

    [Fact]
    public void Whom_it_concerns_never_changes() => Plays.Obey(play =>
        play.Moments.Select(m => m.After).OfType<StatewideActivity>().Select(a => a.Concerned()).Distinct().Count().ShouldBeLessThan(2));
}
