namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Records that a segment is complete: its sessions are held and its required activities done (I7). The coach does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Segment">The segment's number in the module.</param>
/// <param name="On">The day.</param>
public sealed record CompleteSegment(string Director, string Module, int Segment, DateOnly On) : ICommand<Director, CompleteSegment>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CompleteSegment command) => state.InModule(command.Module, (_, module) => module.Plan.Segment(command.Segment) switch
    {
        null => ProgrammeRules.NoSuchSegment(command.Segment),
        _ when module.SegmentsCompleted.Any(s => s.Segment == command.Segment) => Decision.Nothing,
        var segment => ProgrammeRules.Unless(
            module.Missing(segment), Rejection.SegmentNotComplete, $"Segment {segment.Number}", new SegmentCompleted(module.Plan.Module, segment.Number, command.On)),
    });
}
