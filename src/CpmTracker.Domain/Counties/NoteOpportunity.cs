namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>Notes an opportunity for growth that a Snapshot showed. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Opportunity">The id made for this record.</param>
/// <param name="Snapshot">The Snapshot that it comes from.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Text">What it is.</param>
/// <param name="On">The day.</param>
public sealed record NoteOpportunity(
    string County, string Opportunity, string Snapshot, AreaOfConcentration Area, Sealed Text, DateOnly On)
    : ICommand<County, NoteOpportunity>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, NoteOpportunity command) => state.OnceOnly(command.Opportunity, county =>
        county.Snapshots.Any(s => s.Snapshot == command.Snapshot)
            ? Decision.Accept(new OpportunityNoted(command.County, command.Opportunity, command.Snapshot, command.Area, command.Text, command.On))
            : Decision.Reject(Rejection.SnapshotNotCompleted, "The county has completed no such Snapshot."));
}
