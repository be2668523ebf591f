namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Records time spent on a module's reading. The director does, or the coach who was told; the guides plan it by the hour.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Reading">The id made for this record.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Segment">Number of the segment that the reading belongs to; none for the module as a whole.</param>
/// <param name="Minutes">How long: 1 to 1,440 minutes.</param>
/// <param name="On">The day.</param>
public sealed record LogReadingTime(string Director, string Reading, string Module, int? Segment, int Minutes, DateOnly On)
    : ICommand<Director, LogReadingTime>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, LogReadingTime command) => state.InModule(command.Module, (director, module) => command switch
    {
        _ when director.Modules.Any(m => m.Readings.Any(r => r.Reading == command.Reading)) => Decision.Nothing,
        { Minutes: < 1 or > 1440 } => Decision.Reject(Rejection.MinutesImpossible, "The time spent must be from 1 to 1,440 minutes."),
        { Segment: { } number } when module.Plan.Segment(number) is null => ProgrammeRules.NoSuchSegment(number),
        _ => Decision.Accept(new ReadingTimeLogged(command.Reading, module.Plan.Module, command.Segment, command.Minutes, command.On)),
    });
}
