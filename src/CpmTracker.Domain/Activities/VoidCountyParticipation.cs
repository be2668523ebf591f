namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Voids the record that a county took part, made in error. Whoever may record it: administrators, the region's staff, the county's staff.</summary>
/// <param name="Activity">The activity's id.</param>
/// <param name="County">FIPS code.</param>
/// <param name="Reason">Why it is void.</param>
/// <param name="On">From which day.</param>
public sealed record VoidCountyParticipation(string Activity, string County, Sealed Reason, DateOnly On) : ICommand<StatewideActivity, VoidCountyParticipation>
{
    /// <inheritdoc/>
    public string Stream => Activity;

    /// <inheritdoc/>
    public static Permission WhoMay => RecordCountyParticipation.WhoMay;

    /// <inheritdoc/>
    public Concerned Concerns(Concerned stream) => stream with { County = County };

    /// <inheritdoc/>
    public static Decision Decide(StatewideActivity? state, VoidCountyParticipation command) => state.WhileItStands(activity => activity.Participation.FirstOrDefault(p => p.Told.County == command.County) switch
    {
        { Version: var version } => Decision.Accept(new CountyParticipationVoided(command.County, version, command.Reason, command.On)),
        _ when activity.Voided.Contains(command.County) => Decision.Nothing,
        _ => Decision.Reject(Rejection.ParticipationNotRecorded, "This county is not recorded as having taken part."),
    });
}
