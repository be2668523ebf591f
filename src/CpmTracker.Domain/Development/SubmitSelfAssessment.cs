namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Submits the director's ratings of the leadership behaviours. Only the director does: it is a self-assessment.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Assessment">The id made for this submission.</param>
/// <param name="Instrument">The instrument as the catalogue in force has it; none where it lacks it.</param>
/// <param name="Ratings">One rating for every item of the instrument.</param>
/// <param name="On">The day of submission.</param>
public sealed record SubmitSelfAssessment(string Director, string Assessment, InstrumentInForce? Instrument, IReadOnlyList<ItemRating> Ratings, DateOnly On)
    : ICommand<Director, SubmitSelfAssessment>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, SubmitSelfAssessment command) => state.WhileInProgramme(director => command.Instrument switch
    {
        _ when director.Assessments.Any(a => a.Assessment == command.Assessment) => Decision.Nothing,
        null => InstrumentInForce.Missing,
        var instrument when !instrument.IsFor(InstrumentInForce.Self) => InstrumentInForce.OtherPerspective,
        var instrument when instrument.Against(command.Ratings) is { } rejected => rejected,
        var instrument => Decision.Accept(new SelfAssessmentSubmitted(
            command.Assessment, instrument.Id, instrument.Version, instrument.InOrder(command.Ratings), command.On)),
    });
}
