namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class NoteStrengthTests
{
    private static readonly NoteStrength Note = new(TheCounty, "strength-1", Snapshot, AreaOfConcentration.Wd, Written.ByCounty("dGV4dA=="), Days.Later);
    private static readonly StrengthNoted Noted = new(TheCounty, "strength-1", Snapshot, AreaOfConcentration.Wd, Note.Text, Days.Later);

    [Fact]
    public void A_Snapshot_shows_it() =>
        Given(Assessed).When(Note).Then(Noted);

    [Fact]
    public void Without_that_Snapshot_it_is_refused()
    {
        Given(Registered).When(Note).ThenRejected(Rejection.SnapshotNotCompleted);
        Given(Assessed).When(Note with { Snapshot = "snapshot-2" }).ThenRejected(Rejection.SnapshotNotCompleted);
        Given([.. Assessed, new CountyRecordVoided(TheCounty, 4, Written.ByCounty("cmVhc29u"), Days.Later)]).When(Note).ThenRejected(Rejection.SnapshotNotCompleted);
    }

    [Fact]
    public void Noting_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Assessed, Noted]).When(Note with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_notes_nothing() =>
        GivenNoCounty().When(Note).ThenRejected(Rejection.CountyNotRegistered);
}
