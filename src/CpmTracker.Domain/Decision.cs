namespace CpmTracker.Domain;

/// <summary>What comes of a command: the events to append (none where nothing new was said), or a rejection. Exceptions are for bugs.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The command stands.</summary>
    /// <param name="Events">What to append, in order; empty when all of it was so already.</param>
    public sealed record Accepted(IReadOnlyList<IOccurrence> Events) : Decision;

    /// <summary>The command breaks a rule; nothing is appended.</summary>
    /// <param name="Rule">Which rule.</param>
    /// <param name="Message">The same in a sentence for the person who sent it; holds nothing confidential.</param>
    public sealed record Rejected(Rejection Rule, string Message) : Decision;

    /// <summary>Nothing to append: it was so already.</summary>
    public static Decision Nothing { get; } = Accept();

    /// <summary>Accepts with these events.</summary>
    public static Decision Accept(params IReadOnlyList<IOccurrence> events) => new Accepted(events);

    /// <summary>Rejects by this rule.</summary>
    public static Decision Reject(Rejection rule, string message) => new Rejected(rule, message);
}
