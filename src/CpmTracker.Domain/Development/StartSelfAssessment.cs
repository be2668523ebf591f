namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Starts a self-assessment, so that the coach sees it is on its way. Only the director does.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Instrument">The instrument as the catalogue in force has it; none where it lacks it.</param>
/// <param name="On">The day.</param>
public sealed record StartSelfAssessment(string Director, InstrumentInForce? Instrument, DateOnly On) : ICommand<Director, StartSelfAssessment>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, StartSelfAssessment command) => state.WhileInProgramme(director => command.Instrument switch
    {
        null => InstrumentInForce.Missing,
        var instrument when !instrument.IsFor(InstrumentInForce.Self) => InstrumentInForce.OtherPerspective,
        var instrument when director.Development.Started is { } started
            && (started.Instrument, started.InstrumentVersion) == (instrument.Id, instrument.Version) => Decision.Nothing,
        var instrument => Decision.Accept(new SelfAssessmentStarted(instrument.Id, instrument.Version, command.On)),
    });
}
