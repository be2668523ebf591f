namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;

/// <summary>Records that staff of a level took one of the actions by which the level is involved. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Involvement">The id made for this record.</param>
/// <param name="Action">The action's id in the catalogue.</param>
/// <param name="Level">The level that the action is for in the catalogue in force; none where it has no such action.</param>
/// <param name="Headcount">How many of the staff, if told.</param>
/// <param name="On">The day.</param>
public sealed record RecordInvolvementAction(
    string County, string Involvement, string Action, string? Level, int? Headcount, DateOnly On)
    : ICommand<County, RecordInvolvementAction>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, RecordInvolvementAction command) => state.OnceOnly(command.Involvement, _ => command switch
    {
        { Level: null } => Decision.Reject(Rejection.InvolvementActionNotInCatalogue, "The catalogue in force has no such involvement action."),
        { Headcount: { } heads } when Heads.Impossible(heads) => Heads.Rejected,
        { Level: var level } => Decision.Accept(new InvolvementActionRecorded(command.County, command.Involvement, level, command.Action, command.Headcount, command.On)),
    });
}
