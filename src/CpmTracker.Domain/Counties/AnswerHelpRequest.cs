namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Records how a request for help was answered. The county's staff do, the staff of its region, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Answer">The id made for this record.</param>
/// <param name="Request">The request.</param>
/// <param name="Text">What was offered or done.</param>
/// <param name="On">The day.</param>
public sealed record AnswerHelpRequest(string County, string Answer, string Request, Sealed Text, DateOnly On) : ICommand<County, AnswerHelpRequest>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.StaffOfTheRegion | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, AnswerHelpRequest command) => state.OnceOnly(command.Answer, county =>
        county.All<HelpRequested>().Any(r => r.Request == command.Request)
            ? Decision.Accept(new HelpAnswered(command.County, command.Answer, command.Request, command.Text, command.On))
            : Decision.Reject(Rejection.HelpNotRequested, "The county has recorded no such request for help."));
}
