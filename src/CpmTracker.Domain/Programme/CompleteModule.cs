namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Records that a module is complete: nothing is missing in any segment (I7). Where the catalogue plans nothing, the coach's word is all there is. The coach does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="On">The day.</param>
public sealed record CompleteModule(string Director, string Module, DateOnly On) : ICommand<Director, CompleteModule>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CompleteModule command) => state.InModule(command.Module, (_, module) => module.CompletedOn is not null
        ? Decision.Nothing
        : ProgrammeRules.Unless(module.Missing(), Rejection.ModuleNotComplete, "The module", new ModuleCompleted(module.Plan.Module, command.On)));
}
