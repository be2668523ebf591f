namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain;
using CpmTracker.Domain.Programme;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

/// <summary>The histories are recorded from 12 January 2026 on, a minute apart.</summary>
public class LedgerEntryTests
{
    private static readonly DateOnly TheWeekBefore = new(2026, 1, 5);

    [Fact]
    public void What_is_recorded_on_its_day_needs_no_look() => Given(Enrolled()).InOneBatch.Ledger.ShouldBeEmpty();

    [Fact]
    public void What_is_recorded_later_tells_how_many_days_later()
    {
        var entry = Given([.. WithCoach, Completed("A1", TheWeekBefore)]).InOneBatch.Ledger.Values.ShouldHaveSingleItem();
        (entry.Id, entry.Stream, entry.Version, entry.DaysLate, entry.Amends).ShouldBe(($"{TheDirector}/3", TheDirector, 3, 7, false));
    }

    [Fact]
    public void A_correction_and_a_voiding_are_looked_at_however_soon_they_come() =>
        Given([.. AfterSessionOne, Corrected("session-1", 30), Voided("session-1")]).InOneBatch.Ledger.Values.Select(e => (e.Version, e.Amends)).ShouldBe([(5L, true), (6L, true)]);

    [Fact]
    public void So_is_whatever_else_is_voided_or_taken_back()
    {
        var reversed = Given([.. WithCoach, Completed("A1", Days.Enrolment), new ActivityCompletionReversed(ModuleOne.Id, "A1", 3, Written.Reason, Days.Enrolment)]);
        var voided = Given(ActivityStory.Announced(), ActivityStory.Held(Days.Later), ActivityStory.TookPart(), ActivityStory.Voided(3));
        var county = Given(Registered(), SnapshotTaken("snapshot-1", Days.Later), CountyStory.Voided(2, Days.Later));
        foreach (var (history, version) in new[] { (reversed, 4L), (voided, 4L), (county, 3L) })
            history.InOneBatch.Ledger.Values.Where(e => e.Amends).ShouldHaveSingleItem().Version.ShouldBe(version);
    }

    [Fact]
    public void What_counties_record_late_is_among_it() =>
        Given(Registered(), SnapshotTaken("snapshot-1", TheWeekBefore)).InOneBatch.Ledger.Keys.ShouldBe([$"{StreamId.OfCounty(Sacramento)}/2"]);

    [Fact]
    public void The_day_of_recording_is_that_in_utc()
    {
        var e = Given(Enrolled()).Events().Single();
        e.Timestamp = new DateTimeOffset(2026, 1, 12, 23, 0, 0, TimeSpan.FromHours(-8));
        e.DaysLate().ShouldBe(1);
    }
}
