namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Directors;

/// <summary>What the decisions about completion have in common.</summary>
internal static class ProgrammeRules
{
    public static Decision NoSuchSegment(int number) => Decision.Reject(Rejection.SegmentNotInModule, $"The module has no segment {number}.");

    /// <summary>Accepts unless something is missing, and then says what. The word that the command itself gives is not missing (I7).</summary>
    public static Decision Unless(IEnumerable<MissingItem> missing, Rejection rule, string what, IDirectorEvent complete) =>
        missing.Where(m => m.Kind != MissingKind.Completion).Select(m => m.Words()).ToList() is { Count: > 0 } words
            ? Decision.Reject(rule, $"{what} is not complete. Still missing: {string.Join(", ", words)}.")
            : Decision.Accept(complete);
}
