namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>Notes a strength to build on that a Snapshot showed. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Strength">The id made for this record.</param>
/// <param name="Snapshot">The Snapshot that it comes from.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Text">What it is.</param>
/// <param name="On">The day.</param>
public sealed record NoteStrength(
    string County, string Strength, string Snapshot, AreaOfConcentration Area, Sealed Text, DateOnly On)
    : ICommand<County, NoteStrength>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, NoteStrength command) => state.OnceOnly(command.Strength, county =>
        county.Snapshots.Any(s => s.Snapshot == command.Snapshot)
            ? Decision.Accept(new StrengthNoted(command.County, command.Strength, command.Snapshot, command.Area, command.Text, command.On))
            : Decision.Reject(Rejection.SnapshotNotCompleted, "The county has completed no such Snapshot."));
}
