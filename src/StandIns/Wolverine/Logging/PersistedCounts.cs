namespace Wolverine.Logging;

/// <summary>How many messages are stored.</summary>
public class PersistedCounts
{
    /// <summary>Waiting, or being handled.</summary>
    public int Incoming { get; set; }

    /// <summary>Waiting for their time.</summary>
    public int Scheduled { get; set; }

    /// <summary>Handled, and remembered for a while.</summary>
    public int Handled { get; set; }

    /// <summary>Given up.</summary>
    public int DeadLetter { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Incoming} incoming, {Scheduled} scheduled, {Handled} handled, {DeadLetter} dead letters";
}
