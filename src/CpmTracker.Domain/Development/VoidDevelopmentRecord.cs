namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>
/// Voids something that was entered wrongly: an identified area, or an added goal, action step, progress report, trial, trial report, review, ending or commitment of
/// a plan. It counts no longer and stays readable in the history (I12). Director and coach do.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Record">Version in the stream of the event to void.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of voiding.</param>
public sealed record VoidDevelopmentRecord(string Director, long Record, Sealed Reason, DateOnly On) : ICommand<Director, VoidDevelopmentRecord>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, VoidDevelopmentRecord command) => state.OnceEnrolled(director => director.Development switch
    {
        var development when development.Voided.Contains(command.Record) => Decision.Nothing,
        var development when development.Plans.Any(p => p.RestsOn(command.Record)) =>
            Decision.Reject(Rejection.RecordInUse, "Something later rests on that record: void that first."),
        var development when development.Areas.Any(a => a.RecordedAs == command.Record) || development.Plans.Any(p => p.Holds(command.Record)) =>
            Decision.Accept(new DevelopmentRecordVoided(command.Record, command.Reason, command.On)),
        _ => Decision.Reject(Rejection.RecordNotInForce, "Nothing that can be voided is recorded under that version, or it was voided."),
    });
}
