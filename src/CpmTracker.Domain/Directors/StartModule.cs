namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;

/// <summary>Starts another module of the programme, as the catalogue then has it; Module One starts with the enrolment. The coach does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">What the module asks by the catalogue in force; none where the catalogue lacks it.</param>
/// <param name="On">The day.</param>
public sealed record StartModule(string Director, ModulePlan? Module, DateOnly On) : ICommand<Director, StartModule>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, StartModule command) => state.WhileInProgramme(command.On, director => command.Module switch
    {
        null => Decision.Reject(Rejection.ModuleNotInCatalogue, "The catalogue in force has no such module."),
        var plan when director.Modules.Named(plan.Module) is not null => Decision.Nothing,
        var plan => Decision.Accept(new ModuleStarted(plan, command.On)),
    });
}
