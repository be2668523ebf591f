namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Records that a director has come through the whole programme: every module that the catalogue in force has is finished. The coach does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Modules">The ids of the programme's modules, by number; none where no catalogue is in force.</param>
/// <param name="On">The day.</param>
public sealed record CompleteProgramme(string Director, IReadOnlyList<string> Modules, DateOnly On) : ICommand<Director, CompleteProgramme>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CompleteProgramme command) => state.WhileInProgramme(director => command.Modules switch
    {
        _ when director.ProgrammeCompletedOn is not null => Decision.Nothing,
        [] => Decision.Reject(Rejection.ModuleNotInCatalogue, "No catalogue with modules is in force."),
        var modules => ProgrammeRules.Unless(
            [.. modules.Where(m => director.Modules.Named(m)?.Status() != ModuleStatus.Finished).Select(MissingItem.Module)],
            Rejection.ProgrammeNotComplete,
            "The programme",
            new ProgrammeCompleted(modules, command.On)),
    });
}
