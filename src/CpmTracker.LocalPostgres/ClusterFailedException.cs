namespace CpmTracker.LocalPostgres;

/// <summary>The cluster could not be made, started or stopped. The message says what was tried and quotes the last lines of PostgreSQL's own log.</summary>
/// <param name="message">What failed, with the quotation.</param>
/// <param name="inner">The cause, when there is one.</param>
public sealed class ClusterFailedException(string message, Exception? inner = null) : InvalidOperationException(message, inner);
