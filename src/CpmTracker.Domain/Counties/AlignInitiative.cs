namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>Maps an initiative, of the catalogue or of the county's own, to areas of concentration. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Alignment">The id made for this record.</param>
/// <param name="Initiative">The initiative's id in the catalogue.</param>
/// <param name="InitiativeIsInCatalogue">Whether the catalogue in force has it.</param>
/// <param name="Name">The name of an initiative of the county's own.</param>
/// <param name="Areas">At least one, each once.</param>
/// <param name="On">The day.</param>
public sealed record AlignInitiative(
    string County, string Alignment, string? Initiative, bool InitiativeIsInCatalogue, Sealed? Name, IReadOnlyList<AreaOfConcentration> Areas, DateOnly On)
    : ICommand<County, AlignInitiative>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, AlignInitiative command) => state.OnceOnly(command.Alignment, _ => command switch
    {
        { Initiative: null, Name: null } or { Initiative: not null, Name: not null } =>
            Decision.Reject(Rejection.InitiativeUnclear, "Tell an initiative of the catalogue, or the name of the county's own, and only one of them."),
        { Initiative: not null, InitiativeIsInCatalogue: false } => Decision.Reject(Rejection.InitiativeNotInCatalogue, "The catalogue in force has no such initiative."),
        { Areas: [] } => Decision.Reject(Rejection.AreasNotDistinct, "Tell at least one area of concentration."),
        { Areas: var areas } when areas.Distinct().Count() < areas.Count => Decision.Reject(Rejection.AreasNotDistinct, "Tell each area of concentration once."),
        { Areas: var areas } => Decision.Accept(new InitiativeAligned(command.County, command.Alignment, command.Initiative, command.Name, [.. areas.Order()], command.On)),
    });
}
