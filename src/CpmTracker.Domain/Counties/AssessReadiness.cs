namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;

/// <summary>Records an assessment of organizational readiness, statement by statement. The county's staff do, the staff of its region, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Assessment">The id made for this record.</param>
/// <param name="Tool">The tool's id in the catalogue.</param>
/// <param name="ToolIsInCatalogue">Whether the catalogue in force has it.</param>
/// <param name="Findings">What was found.</param>
/// <param name="On">The day of the assessment.</param>
public sealed record AssessReadiness(
    string County, string Assessment, string Tool, bool ToolIsInCatalogue, IReadOnlyList<ReadinessFinding> Findings, DateOnly On)
    : ICommand<County, AssessReadiness>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.StaffOfTheRegion | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, AssessReadiness command) => state.OnceOnly(command.Assessment, _ => command switch
    {
        { ToolIsInCatalogue: false } => ToolRules.NotInCatalogue,
        { Findings: [] } => Decision.Reject(Rejection.FindingsNotDistinct, "Tell what was found about at least one statement."),
        { Findings: var findings } when findings.DistinctBy(f => f.Statement).Count() < findings.Count =>
            Decision.Reject(Rejection.FindingsNotDistinct, "Tell each statement once."),
        { Findings: var findings } => Decision.Accept(new ReadinessAssessed(command.County, command.Assessment, command.Tool, findings, command.On)),
    });
}
