namespace CpmTracker.Server.Store;

using CpmTracker.Domain;

/// <summary>What came of a command.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>It stands.</summary>
    /// <param name="Version">The stream's version after it.</param>
    /// <param name="Events">How many events it appended: none where it was so already.</param>
    public sealed record Accepted(long Version, int Events) : Outcome;

    /// <summary>It breaks a rule.</summary>
    /// <param name="Rule">Which.</param>
    /// <param name="Message">The same in a sentence.</param>
    public sealed record Rejected(Rejection Rule, string Message) : Outcome;

    /// <summary>The sender may not.</summary>
    public sealed record NotAllowed : Outcome;

    /// <summary>The stream has moved on since the sender looked.</summary>
    /// <param name="Expected">The version that the sender had seen.</param>
    /// <param name="Actual">The version there is.</param>
    public sealed record Stale(long Expected, long Actual) : Outcome;

    /// <summary>The command id was used before, by somebody else or for something else.</summary>
    public sealed record CommandIdTaken : Outcome;
}
