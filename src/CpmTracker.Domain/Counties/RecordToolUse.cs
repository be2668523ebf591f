namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;

/// <summary>Records that the county used a tool of a toolkit. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Use">The id made for this record.</param>
/// <param name="Tool">The tool's id in the catalogue.</param>
/// <param name="ToolIsInCatalogue">Whether the catalogue in force has it.</param>
/// <param name="Area">The area of concentration that it was used for; none for a tool of the planning process.</param>
/// <param name="On">The day.</param>
public sealed record RecordToolUse(
    string County, string Use, string Tool, bool ToolIsInCatalogue, AreaOfConcentration? Area, DateOnly On)
    : ICommand<County, RecordToolUse>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, RecordToolUse command) => state.OnceOnly(command.Use, _ =>
        command.ToolIsInCatalogue
            ? Decision.Accept(new ToolUsed(command.County, command.Use, command.Tool, command.Area, command.On))
            : ToolRules.NotInCatalogue);
}
