namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Time was spent on a module's reading.</summary>
/// <param name="Reading">The id of this record.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Segment">Number of the segment that the reading belongs to; none for the module as a whole.</param>
/// <param name="Minutes">How long, in minutes.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ReadingTimeLogged(string Reading, string Module, int? Segment, int Minutes, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director went through a material of the catalogue.</summary>
/// <param name="Material">The material's id in the catalogue.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record MaterialReviewed(string Material, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>An activity that was recorded as done is not: the record counts no longer, and stays readable (I12).</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Activity">The activity's id in that module.</param>
/// <param name="Reverses">Version in the stream of the event that is reversed.</param>
/// <param name="Reason">Why.</param>
/// <param name="OccurredOn">The day of the reversal.</param>
public sealed record ActivityCompletionReversed(string Module, string Activity, long Reverses, Sealed Reason, DateOnly OccurredOn) : IDirectorEvent, IAmendment
{
    /// <inheritdoc/>
    long IAmendment.Amends => Reverses;

    /// <inheritdoc/>
    DateOnly? IAmendment.HappenedOn => null;
}

/// <summary>Somebody vouches that the director has reached a learning objective.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Objective">The objective's id in the catalogue: of knowledge, skill or attitude, or of a segment.</param>
/// <param name="By">Who vouches for it.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record LearningObjectiveAttested(string Module, string Objective, Attester By, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>Who vouches for a learning objective.</summary>
public enum Attester
{
    /// <summary>The director.</summary>
    Director,

    /// <summary>The coach.</summary>
    Coach,
}

/// <summary>The coach found a segment complete: its sessions held and its required activities done (I7).</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Segment">The segment's number in the module.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record SegmentCompleted(string Module, int Segment, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The coach found a module complete: every segment of it (I7).</summary>
/// <param name="Module">The module's id.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ModuleCompleted(string Module, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director has come through the whole programme: every module of it.</summary>
/// <param name="Modules">The modules' ids, as the catalogue then had them.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ProgrammeCompleted(IReadOnlyList<string> Modules, DateOnly OccurredOn) : IDirectorEvent;
