namespace CpmTracker.StandIns.Marten.Tests.Support.AsWritten;

public record Outcome(bool Accepted, string? Reason);

/// <summary>The receipt of the program that wrote Data/marten-written.sql.</summary>
public record Receipt(string Id, Outcome Outcome);
