namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>
/// Retires a ranked priority; those behind it close up, so that ranks still run from 1 without a gap (I3). The director does, or the coach who captures it in the
/// session.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="ImprovementArea">Key of the ranked area.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day.</param>
public sealed record RetirePriority(string Director, string ImprovementArea, Sealed Reason, DateOnly On) : ICommand<Director, RetirePriority>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, RetirePriority command) => state.WhileInProgramme(director => director switch
    {
        _ when director.Priorities.Any(p => p.ImprovementArea == command.ImprovementArea) => Decision.Accept(
            new PriorityRetired(command.ImprovementArea, command.Reason, command.On),
            new PrioritiesRanked([.. director.Priorities.Where(p => p.ImprovementArea != command.ImprovementArea).Select((p, i) => p with { Rank = i + 1 })], command.On)),
        _ when director.Development.Retired.Any(r => r.ImprovementArea == command.ImprovementArea) => Decision.Nothing,
        _ => Decision.Reject(Rejection.PriorityNotRanked, "This improvement area is not among the ranked priorities."),
    });
}
