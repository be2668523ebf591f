namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Vouches that a director has reached a learning objective. The director does for themselves, the coach for the director: each says what they see.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Objective">The objective's id in the catalogue, such as <c>LO-S2b</c>.</param>
/// <param name="Module">The id of the module that the catalogue in force has it in; none where it has no such objective.</param>
/// <param name="By">Who vouches for it.</param>
/// <param name="On">The day.</param>
public sealed record AttestLearningObjective(string Director, string Objective, string? Module, Attester By, DateOnly On)
    : ICommand<Director, AttestLearningObjective>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, AttestLearningObjective command) => command.Module is null
        ? state.WhileInProgramme(_ => Decision.Reject(Rejection.ObjectiveNotInCatalogue, "The catalogue in force has no such learning objective."))
        : state.InModule(command.Module, (_, module) =>
            module.Objectives.Any(o => o.Objective == command.Objective && o.By == command.By)
                ? Decision.Nothing
                : Decision.Accept(new LearningObjectiveAttested(module.Plan.Module, command.Objective, command.By, command.On)));
}
