namespace CpmTracker.Cli.Output;

/// <summary>How far a piece of work is.</summary>
/// <param name="Done">How many are done.</param>
/// <param name="Of">How many there are in all.</param>
internal readonly record struct Count(long Done, long Of);
