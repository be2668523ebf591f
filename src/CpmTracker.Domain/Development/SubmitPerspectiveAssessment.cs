namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>
/// Submits how others rate the director's leadership behaviours, on an instrument made for their perspective. The coach does: their own ratings, or those that
/// they collected from staff or peers, who stay unnamed.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Assessment">The id made for this submission.</param>
/// <param name="Perspective">Whose view it is.</param>
/// <param name="Instrument">The instrument as the catalogue in force has it; none where it lacks it.</param>
/// <param name="Ratings">One rating for every item of the instrument.</param>
/// <param name="On">The day of submission.</param>
public sealed record SubmitPerspectiveAssessment(
    string Director, string Assessment, AssessmentPerspective Perspective, InstrumentInForce? Instrument, IReadOnlyList<ItemRating> Ratings, DateOnly On)
    : ICommand<Director, SubmitPerspectiveAssessment>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, SubmitPerspectiveAssessment command) => state.WhileInProgramme(director => command.Instrument switch
    {
        _ when director.Development.ByOthers.Any(a => a.Assessment == command.Assessment) => Decision.Nothing,
        null => InstrumentInForce.Missing,
        var instrument when !instrument.IsFor($"{command.Perspective}") => InstrumentInForce.OtherPerspective,
        var instrument when instrument.Against(command.Ratings) is { } rejected => rejected,
        var instrument when director.Coach is { } coach => Decision.Accept(new PerspectiveAssessmentSubmitted(
            command.Assessment, command.Perspective, coach, instrument.Id, instrument.Version, instrument.InOrder(command.Ratings), command.On)),
        _ => Decision.Reject(Rejection.NoCoachAssigned, "No coach is assigned to the director."),
    });
}
