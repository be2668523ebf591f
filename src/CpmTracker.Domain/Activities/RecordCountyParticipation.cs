namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Authority;

/// <summary>
/// Records that a county took part in an activity that was held, in place of an earlier record of the same county. Administrators do, the region's staff for an
/// activity of their own region, and a county's staff for their own county.
/// </summary>
/// <param name="Activity">The activity's id.</param>
/// <param name="County">FIPS code of a county that is registered.</param>
/// <param name="Levels">How many people of each level of staff, the director included; empty where not told.</param>
/// <param name="DirectorCame">Whether the county's director was among them.</param>
/// <param name="Terms">What the catalogue in force has.</param>
public sealed record RecordCountyParticipation(string Activity, string County, IReadOnlyList<LevelCount> Levels, bool DirectorCame, ActivityTerms Terms)
    : ICommand<StatewideActivity, RecordCountyParticipation>
{
    private const int MostPeople = 10_000;

    /// <inheritdoc/>
    public string Stream => Activity;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator | Permission.StaffOfTheRegion | Permission.StaffOfTheCounty;

    /// <inheritdoc/>
    public Concerned Concerns(Concerned stream) => stream with { County = County };

    /// <inheritdoc/>
    public static Decision Decide(StatewideActivity? state, RecordCountyParticipation command) => state.OnceHeld((activity, held) => Told(command) switch
    {
        var levels when activity.Participation.Any(p => p.Told.County == command.County && p.Told.DirectorCame == command.DirectorCame && p.Told.Levels.SequenceEqual(levels)) =>
            Decision.Nothing,
        var levels when levels.Any(l => !command.Terms.Levels.Contains(l.Level)) =>
            Decision.Reject(Rejection.StaffLevelNotInCatalogue, "The catalogue in force has no such level of staff."),
        var levels when !Possible(levels) =>
            Decision.Reject(Rejection.HeadcountsImpossible, "Count each level of staff once, from 0 to 10,000 people, and one person at least; or leave the counts out."),
        var levels => Decision.Accept(new CountyParticipationRecorded(command.County, levels, command.DirectorCame, held.OccurredOn)),
    });

    /// <summary>However the levels are listed, they are kept in the catalogue's order.</summary>
    private static IReadOnlyList<LevelCount> Told(RecordCountyParticipation command)
    {
        var order = command.Terms.Levels.ToList();
        return [.. command.Levels.OrderBy(l => order.IndexOf(l.Level)).ThenBy(l => l.Level, StringComparer.Ordinal)];
    }

    private static bool Possible(IReadOnlyList<LevelCount> levels) =>
        levels.Count == 0
        || (levels.DistinctBy(l => l.Level).Count() == levels.Count && levels.All(l => l.People is >= 0 and <= MostPeople) && levels.Any(l => l.People > 0));
}
