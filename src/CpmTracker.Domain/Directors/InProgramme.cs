namespace CpmTracker.Domain.Directors;

/// <summary>What every decision about a director asks first.</summary>
internal static class InProgramme
{
    /// <summary>Decides about a director who is enrolled and has not withdrawn.</summary>
    public static Decision WhileInProgramme(this Director? director, Func<Director, Decision> decide) =>
        director is { Withdrawn: true }
            ? Decision.Reject(Rejection.DirectorWithdrawn, "The director has withdrawn from the programme.")
            : director.OnceEnrolled(decide);

    /// <summary>Decides about a module that a director who is in the programme has started.</summary>
    public static Decision InModule(this Director? director, string module, Func<Director, ModuleProgress, Decision> decide) => director.WhileInProgramme(d =>
        d.Modules.Named(module) is { } started ? decide(d, started) : Decision.Reject(Rejection.ModuleNotStarted, "The director has not started this module."));

    /// <summary>Decides about a director who was enrolled, whether withdrawn since or not.</summary>
    public static Decision OnceEnrolled(this Director? director, Func<Director, Decision> decide) =>
        director is null ? Decision.Reject(Rejection.DirectorNotEnrolled, "No director is enrolled under this id.") : decide(director);
}
