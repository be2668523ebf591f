namespace CpmTracker.LocalPostgres;

/// <summary>No usable PostgreSQL is on this machine, and none could be installed. The message is one line that says what to install.</summary>
/// <param name="message">The line.</param>
/// <param name="inner">Why installing failed, when that was tried.</param>
public sealed class PostgreSQLNotFoundException(string message, Exception? inner = null) : InvalidOperationException(message, inner);
