namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;

/// <summary>Records a CPM Implementation Snapshot, the county's collective answer to "where are we now?". The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Snapshot">The id made for this Snapshot.</param>
/// <param name="Instrument">The instrument as the catalogue in force has it; none where it lacks it.</param>
/// <param name="Dimensions">One rating for each of the four dimensions.</param>
/// <param name="Participants">How many people took part, if told.</param>
/// <param name="On">The day of completion.</param>
public sealed record CompleteSnapshot(
    string County, string Snapshot, InstrumentInForce? Instrument, IReadOnlyList<DimensionRating> Dimensions, int? Participants, DateOnly On)
    : ICommand<County, CompleteSnapshot>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, CompleteSnapshot command) => state.OnceOnly(command.Snapshot, _ => command.Instrument switch
    {
        null => InstrumentInForce.Missing,
        _ when !command.Dimensions.Select(d => d.Area).Order().SequenceEqual(Enum.GetValues<AreaOfConcentration>()) =>
            Decision.Reject(Rejection.DimensionsIncomplete, "Rate each of the four dimensions once."),
        var instrument when command.Dimensions.Any(d => !instrument.Has(d.Rating)) => instrument.OutsideScale,
        _ when command.Participants is < 1 or > 100_000 => Decision.Reject(Rejection.ParticipantsImpossible, "From 1 to 100,000 people take part."),
        var instrument => Decision.Accept(new SnapshotCompleted(
            command.County, command.Snapshot, instrument.Id, instrument.Version, [.. command.Dimensions.OrderBy(d => d.Area)], command.Participants, command.On)),
    });
}
