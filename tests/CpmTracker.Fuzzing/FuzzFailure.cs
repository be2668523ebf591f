namespace CpmTracker.Fuzzing;

/// <summary>The engine did with a document what it must not; the message holds the document.</summary>
public sealed class FuzzFailure : Exception
{
    /// <summary>A failure.</summary>
    public FuzzFailure()
    {
    }

    /// <summary>A failure with what is known of it.</summary>
    public FuzzFailure(string message)
        : base(message)
    {
    }

    /// <summary>A failure with what is known of it and what it came from.</summary>
    public FuzzFailure(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
