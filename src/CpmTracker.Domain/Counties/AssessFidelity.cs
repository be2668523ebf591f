namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Privacy;

/// <summary>Records how faithfully the CPM is carried out: the implementation, the leadership or the practice. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Assessment">The id made for this record.</param>
/// <param name="Kind">Fidelity of what.</param>
/// <param name="Instrument">The instrument's id in the catalogue, if one of it was used.</param>
/// <param name="InstrumentVersion">The instrument's version.</param>
/// <param name="InstrumentIsInCatalogue">Whether the catalogue in force has it.</param>
/// <param name="Level">The level reached overall, if told.</param>
/// <param name="Result">The result in words, if told.</param>
/// <param name="On">The day of the assessment.</param>
public sealed record AssessFidelity(
    string County, string Assessment, FidelityKind Kind, string? Instrument, int? InstrumentVersion, bool InstrumentIsInCatalogue, PracticeLevel? Level, Sealed? Result, DateOnly On)
    : ICommand<County, AssessFidelity>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, AssessFidelity command) => state.OnceOnly(command.Assessment, _ => command switch
    {
        { Instrument: not null, InstrumentIsInCatalogue: false } => InstrumentInForce.Missing,
        { Level: null, Result: null } => Decision.Reject(Rejection.ResultMissing, "Tell the level reached, or the result in words."),
        _ => Decision.Accept(new FidelityAssessed(
            command.County, command.Assessment, command.Kind, command.Instrument, command.Instrument is null ? null : command.InstrumentVersion, command.Level, command.Result, command.On)),
    });
}
