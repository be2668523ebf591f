namespace CpmTracker.Fuzzing;

/// <summary>What came of a document.</summary>
public enum Verdict
{
    /// <summary>It is no document.</summary>
    NotParsed,

    /// <summary>It is one, but it or its variables were refused.</summary>
    Refused,

    /// <summary>It was executed.</summary>
    Executed
}
