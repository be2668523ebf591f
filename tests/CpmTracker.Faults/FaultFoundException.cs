namespace CpmTracker.Faults;

/// <summary>A promise was broken. The message says which, and how to see it happen again.</summary>
/// <param name="message">The whole finding.</param>
public sealed class FaultFoundException(string message) : Exception(message);
