namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;

/// <summary>Announces a statewide activity. Administrators do; staff of a region announce what is for their own region alone.</summary>
/// <param name="Activity">The id made for the activity, <c>activity-…</c>.</param>
/// <param name="Type">Its type's id in the catalogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Areas">The areas of concentration that it is about, if any.</param>
/// <param name="Regions">Names of the regions that it is for; none where it is for the whole state.</param>
/// <param name="From">The first day planned.</param>
/// <param name="Until">The last day planned.</param>
/// <param name="Host">The id in the catalogue of the organisation that hosts it.</param>
/// <param name="Terms">What the catalogue in force has.</param>
/// <param name="On">The day of the announcement.</param>
public sealed record AnnounceActivity(
    string Activity, string Type, string Title, IReadOnlyList<AreaOfConcentration> Areas, IReadOnlyList<string> Regions, DateOnly From, DateOnly Until, string Host,
    ActivityTerms Terms, DateOnly On) : ICommand<StatewideActivity, AnnounceActivity>
{
    /// <inheritdoc/>
    public string Stream => Activity;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator | Permission.StaffOfTheRegion;

    /// <inheritdoc/>
    public Concerned Concerns(Concerned stream) => new(Region: StatewideActivity.RegionOf(Regions));

    /// <inheritdoc/>
    public static Decision Decide(StatewideActivity? state, AnnounceActivity command) => (state, Announced(command)) switch
    {
        ({ } activity, var announced) when activity.Announced.IsSame(announced) => Decision.Nothing,
        ({ }, _) => Decision.Reject(Rejection.ActivityAlreadyAnnounced, "This activity is announced already, on other terms: revise it."),
        _ when !command.Terms.Types.Contains(command.Type) =>
            Decision.Reject(Rejection.ActivityTypeNotInCatalogue, "The catalogue in force has no such type of statewide activity."),
        _ when command.Regions.Except(command.Terms.Regions).Any() => Decision.Reject(Rejection.RegionNotInCatalogue, "The catalogue in force has no region of that name."),
        _ when !command.Terms.Hosts.Contains(command.Host) => Decision.Reject(Rejection.HostNotInCatalogue, "The catalogue in force has no such organisation."),
        _ when !ActivityRules.Plannable(command.From, command.Until, command.On) => ActivityRules.ImpossibleDays,
        var (_, announced) => Decision.Accept(announced),
    };

    private static ActivityAnnounced Announced(AnnounceActivity command) => new(
        command.Type, command.Title, [.. command.Areas.Distinct().Order()], [.. command.Regions.Distinct().Order(StringComparer.Ordinal)],
        command.From, command.Until, command.Host, command.On);
}
