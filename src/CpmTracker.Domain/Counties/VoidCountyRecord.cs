namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Voids a record that was entered wrongly: it counts no longer and stays readable (I12). What rests on it is voided first. A region is not voided but assigned anew from the same day. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Record">The record's version in the county's stream.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of voiding.</param>
public sealed record VoidCountyRecord(string County, long Record, Sealed Reason, DateOnly On) : ICommand<County, VoidCountyRecord>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, VoidCountyRecord command) => state.OnceRegistered(county =>
        (county.Voided.Any(r => r.Version == command.Record), county.Records.FirstOrDefault(r => r.Version == command.Record)) switch
        {
            (true, _) => Decision.Nothing,
            (_, null) => Decision.Reject(Rejection.RecordNotFound, "The county's history has no record at that version that could be voided."),
            var (_, record) when county.RestsOn(record.Told) => Decision.Reject(Rejection.RecordStillNeeded, "Other records rest on this one: void them first."),
            _ => Decision.Accept(new CountyRecordVoided(command.County, command.Record, command.Reason, command.On)),
        });
}
