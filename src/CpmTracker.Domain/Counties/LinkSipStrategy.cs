namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Links a strategy of the county's System Improvement Plan to the CPM. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Link">The id made for this record.</param>
/// <param name="From">First day of the plan's period.</param>
/// <param name="Until">Last day of the plan's period, after the first.</param>
/// <param name="Strategy">The strategy.</param>
/// <param name="On">The day of linking.</param>
public sealed record LinkSipStrategy(string County, string Link, DateOnly From, DateOnly Until, Sealed Strategy, DateOnly On) : ICommand<County, LinkSipStrategy>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, LinkSipStrategy command) => state.OnceOnly(command.Link, _ =>
        command.Until > command.From
            ? Decision.Accept(new SipStrategyLinked(command.County, command.Link, command.From, command.Until, command.Strategy, command.On))
            : Decision.Reject(Rejection.PeriodEndsBeforeItBegins, "The period must end after it begins."));
}
