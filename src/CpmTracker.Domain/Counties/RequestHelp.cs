namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>Records that the county asks for help with its implementation. The county's staff do, the staff of its region, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Request">The id made for the request.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Text">What is asked for.</param>
/// <param name="On">The day.</param>
public sealed record RequestHelp(string County, string Request, AreaOfConcentration Area, Sealed Text, DateOnly On) : ICommand<County, RequestHelp>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.StaffOfTheRegion | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, RequestHelp command) => state.OnceOnly(command.Request, _ =>
        Decision.Accept(new HelpRequested(command.County, command.Request, command.Area, command.Text, command.On)));
}
