namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;

/// <summary>Tells an activity's title, areas and planned days anew. Administrators do, and the region's staff for an activity of their own region.</summary>
/// <param name="Activity">The activity's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Areas">The areas of concentration that it is about, if any.</param>
/// <param name="From">The first day planned.</param>
/// <param name="Until">The last day planned.</param>
/// <param name="On">From which day.</param>
public sealed record ReviseActivity(string Activity, string Title, IReadOnlyList<AreaOfConcentration> Areas, DateOnly From, DateOnly Until, DateOnly On)
    : ICommand<StatewideActivity, ReviseActivity>
{
    /// <inheritdoc/>
    public string Stream => Activity;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator | Permission.StaffOfTheRegion;

    /// <inheritdoc/>
    public static Decision Decide(StatewideActivity? state, ReviseActivity command) => state.WhileItStands(activity =>
        (activity, new ActivityRevised(command.Title, [.. command.Areas.Distinct().Order()], command.From, command.Until, command.On)) switch
        {
            var (known, revised) when known.Plan().IsSame(revised) => Decision.Nothing,
            _ when !ActivityRules.Plannable(command.From, command.Until, command.On) => ActivityRules.ImpossibleDays,
            var (_, revised) => Decision.Accept(revised),
        });
}
