namespace CpmTracker.Domain.Directors;

/// <summary>Something that is missing for a segment, a module or the programme to be complete.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Segment">Number of the segment that lacks it; none for the module or the programme as a whole.</param>
/// <param name="Id">Id of the activity or module; empty for a session and for a completion.</param>
/// <param name="Number">Number of the session; none for anything else.</param>
public sealed record MissingItem(MissingKind Kind, int? Segment, string Id, int? Number = null)
{
    /// <summary>The same in words, to stand in a sentence.</summary>
    public string Words() => Kind switch
    {
        MissingKind.Session => $"coaching session {Number}",
        MissingKind.Activity => $"activity {Id}",
        MissingKind.Module => Id,
        _ => Segment is { } number ? $"the coach's word that segment {number} is complete" : "the coach's word that the module is complete",
    };

    internal static MissingItem Session(int segment, int number) => new(MissingKind.Session, segment, "", number);

    internal static MissingItem Activity(int segment, string activity) => new(MissingKind.Activity, segment, activity);

    internal static MissingItem Completion(int? segment) => new(MissingKind.Completion, segment, "");

    internal static MissingItem Module(string module) => new(MissingKind.Module, null, module);
}

/// <summary>What sort of thing is missing.</summary>
public enum MissingKind
{
    /// <summary>A coaching session that is not held.</summary>
    Session,

    /// <summary>A required activity that is not done.</summary>
    Activity,

    /// <summary>The coach's word, where the catalogue does not know what the module or segment asks.</summary>
    Completion,

    /// <summary>A module that is not finished.</summary>
    Module,
}
