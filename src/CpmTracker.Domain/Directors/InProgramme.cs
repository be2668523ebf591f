namespace CpmTracker.Domain.Directors;

/// <summary>What every decision about a director asks first.</summary>
internal static class InProgramme
{
    /// <summary>Decides about a director who is enrolled and has not withdrawn.</summary>
    public static Decision WhileInProgramme(this Director? director, Func<Director, Decision> decide) =>
        director is { Withdrawn: true }
            ? Decision.Reject(Rejection.DirectorWithdrawn, "The director has withdrawn from the programme.")
            : director.OnceEnrolled(decide);

    /// <summary>Decides about a day's work of a director who is in the programme or, on that day, was: what was done up to the last day may be recorded after it.</summary>
    public static Decision WhileInProgramme(this Director? director, DateOnly day, Func<Director, Decision> decide) =>
        director is { WithdrawnOn: { } last } && day <= last ? decide(director) : director.WhileInProgramme(decide);

    /// <summary>Decides about a module that a director who is in the programme has started.</summary>
    public static Decision InModule(this Director? director, string module, Func<Director, ModuleProgress, Decision> decide) =>
        director.WhileInProgramme(d => d.InStarted(module, decide));

    /// <summary>The same about a day's work in the module, also when it is recorded after the director's last day.</summary>
    public static Decision InModule(this Director? director, string module, DateOnly day, Func<Director, ModuleProgress, Decision> decide) =>
        director.WhileInProgramme(day, d => d.InStarted(module, decide));

    /// <summary>Decides about a director who was enrolled, whether withdrawn since or not.</summary>
    public static Decision OnceEnrolled(this Director? director, Func<Director, Decision> decide) =>
        director is null ? Decision.Reject(Rejection.DirectorNotEnrolled, "No director is enrolled under this id.") : decide(director);

    private static Decision InStarted(this Director director, string module, Func<Director, ModuleProgress, Decision> decide) =>
        director.Modules.Named(module) is { } started ? decide(director, started) : Decision.Reject(Rejection.ModuleNotStarted, "The director has not started this module.");
}
