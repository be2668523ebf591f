namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Ranks the improvement areas as priorities (I3). The director does, or the coach who captures it in the session.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Priorities">The areas, each once, with ranks 1 to n.</param>
/// <param name="Behaviors">The behaviours as the catalogue in force has them, whose elements and behaviours the areas are; none where there is no catalogue.</param>
/// <param name="On">The day.</param>
public sealed record RankPriorities(string Director, IReadOnlyList<Priority> Priorities, BehaviorsInForce? Behaviors, DateOnly On) : ICommand<Director, RankPriorities>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, RankPriorities command) => state.WhileInProgramme(director =>
        command.Priorities.OrderBy(p => p.Rank).ToList() switch
        {
            { Count: 0 } => RanksWrong,
            var ranked when ranked.Where((p, i) => p.Rank != i + 1).Any() => RanksWrong,
            var ranked when ranked.DistinctBy(p => p.ImprovementArea).Count() < ranked.Count => RanksWrong,
            var ranked when ranked.SequenceEqual(director.Priorities) => Decision.Nothing,
            var ranked when ranked.Any(p => command.Behaviors?.HasArea(p.ImprovementArea) is not true) => BehaviorsInForce.NoArea,
            var ranked => Decision.Accept(new PrioritiesRanked(ranked, command.On)),
        });

    private static Decision RanksWrong { get; } = Decision.Reject(Rejection.RanksNotConsecutive, "Rank each area once: 1, 2, 3 and so on, at least one.");
}
