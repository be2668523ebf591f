namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

public class AsKnownTests
{
    private static readonly DateTimeOffset BeforeTheCorrection = new(2026, 1, 12, 17, 3, 0, TimeSpan.Zero);

    /// <summary>Enrolled at minute 0, assigned 1, activity 2, session 3, and what amends the session from minute 4 on.</summary>
    private static History WithSessionOne(params IDirectorEvent[] amended) => Given([.. AfterSessionOne, .. amended]);

    [Fact]
    public void A_corrected_length_is_what_is_known_now_about_the_day_of_the_session()
    {
        var history = WithSessionOne(Corrected("session-1", 30));
        About(history, Days.SessionOne)!.MinutesDelivered.ShouldBe(30);
        Then(history, BeforeTheCorrection, Days.SessionOne)!.MinutesDelivered.ShouldBe(45);
    }

    [Fact]
    public void A_session_moved_to_a_later_day_is_known_now_not_to_have_been_held_before()
    {
        var history = WithSessionOne(Corrected("session-1", 45, heldOn: Days.SessionTwo));
        About(history, Days.SessionOne)!.Sessions.ShouldBeEmpty();
        About(history, Days.SessionTwo)!.Sessions.Single().HeldOn.ShouldBe(Days.SessionTwo);
        Then(history, BeforeTheCorrection, Days.SessionOne)!.Sessions.Single().HeldOn.ShouldBe(Days.SessionOne);
    }

    [Fact]
    public void A_session_moved_to_an_earlier_day_is_known_now_to_have_been_held_then()
    {
        var history = WithSessionOne(Corrected("session-1", 45, heldOn: Days.Enrolment));
        About(history, Days.Enrolment)!.Sessions.Single().HeldOn.ShouldBe(Days.Enrolment);
        Then(history, BeforeTheCorrection, Days.Enrolment)!.Sessions.ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_corrections_the_latest_tells_the_day()
    {
        var history = WithSessionOne(Corrected("session-1", 45, heldOn: Days.SessionTwo), Corrected("session-1", 50, heldOn: Days.SessionOne) with { Corrects = 5 });
        About(history, Days.SessionOne)!.Sessions.Single().Minutes.ShouldBe(50);
    }

    [Fact]
    public void A_voided_session_is_shown_as_voided_about_its_day_and_counts_no_more()
    {
        var about = About(WithSessionOne(Voided("session-1")), Days.SessionOne).ShouldNotBeNull();
        about.Sessions.Single().Voided.ShouldBeTrue();
        about.MinutesDelivered.ShouldBe(0);
    }

    [Fact]
    public void A_session_corrected_and_then_voided_keeps_the_corrected_day()
    {
        var history = WithSessionOne(Corrected("session-1", 45, heldOn: Days.SessionTwo), Voided("session-1") with { Voids = 5 });
        About(history, Days.SessionOne)!.Sessions.ShouldBeEmpty();
        About(history, Days.SessionTwo)!.Sessions.Single().Voided.ShouldBeTrue();
    }

    [Fact]
    public void What_amends_a_session_that_is_left_out_is_left_out_with_it() =>
        AsKnown.Of(WithSessionOne(Voided("session-1")).Events(TheDirector), null, Days.Enrolment).Count().ShouldBe(3);

    [Fact]
    public void A_county_of_the_reference_data_is_known_about_any_day_once_it_was_loaded()
    {
        var loaded = Given(CountyStory.Registered()).Events().Single();
        loaded.SetHeader(Recorded.Source, Recorded.Seed);
        AsKnown.Of([loaded], null, Days.Enrolment.AddYears(-1)).ShouldBe([loaded]);
        AsKnown.Of([loaded], loaded.Timestamp.AddMinutes(-1), Days.Later).ShouldBeEmpty();
    }

    [Fact]
    public void An_activity_taken_back_is_known_now_not_to_have_been_done()
    {
        var history = WithSessionOne(new ActivityCompletionReversed(ModuleOne.Id, "A1", 3, Written.Reason, Days.Later));
        About(history, Days.SessionOne)!.Modules[0].Activities.ShouldBeEmpty();
        Then(history, BeforeTheCorrection, Days.SessionOne)!.Modules[0].Activities.Single().Activity.ShouldBe("A1");
    }

    [Fact]
    public void A_countys_record_voided_later_is_known_now_not_to_have_been_so()
    {
        var history = Given(CountyStory.Registered(), CountyStory.SnapshotTaken("snapshot-1", Days.SessionOne), CountyStory.Voided(2, Days.Later));
        var county = StreamId.OfCounty(CountyStory.Sacramento);
        CountyImplementation About(DateTimeOffset? recordedBy) => AsKnown.Of(history.Events(county), recordedBy, Days.SessionTwo)
            .Aggregate(default(CountyImplementation), (view, e) => CountyImplementation.Fold(view, CountyStory.Sacramento, e)).ShouldNotBeNull();

        About(null).Assessments.Snapshots.ShouldBeEmpty();
        About(BeforeTheCorrection.AddMinutes(-2)).Assessments.Snapshots.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_countys_part_voided_later_is_known_now_not_to_have_been_taken()
    {
        var history = Given(ActivityStory.Announced(), ActivityStory.Held(Days.SessionTwo), ActivityStory.TookPart(), ActivityStory.Voided(3));
        ActivityRecord About(DateTimeOffset? recordedBy) => AsKnown.Of(history.Events(ActivityStory.TheActivity), recordedBy, Days.SessionTwo)
            .Aggregate(default(ActivityRecord), (view, e) => ActivityRecord.Fold(view, ActivityStory.TheActivity, e)).ShouldNotBeNull();

        About(null).Participation.ShouldBeEmpty();
        About(BeforeTheCorrection.AddMinutes(-1)).Participation.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_amendment_of_what_is_not_asked_about_is_left_out_too()
    {
        var log = WithSessionOne(Corrected("session-1", 30), Voided("session-1") with { Voids = 5 }).Events(TheDirector);
        var known = new AsKnown(null, null, log);
        log.Where(e => e.Data is not CoachingSessionHeld).Where(known.Counts).ShouldAllBe(e => !(e.Data is IAmendment));
    }

    [Fact]
    public void Before_the_enrolment_there_is_no_director() => About(WithSessionOne(), Days.Enrolment.AddDays(-1)).ShouldBeNull();

    private static DirectorProgress? About(History history, DateOnly day) => Then(history, null, day);

    private static DirectorProgress? Then(History history, DateTimeOffset? recordedBy, DateOnly day) =>
        AsKnown.Of(history.Events(TheDirector), recordedBy, day).Aggregate(default(DirectorProgress), (view, e) => DirectorProgress.Fold(view, TheDirector, e));
}
