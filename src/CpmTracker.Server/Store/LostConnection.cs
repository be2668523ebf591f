namespace CpmTracker.Server.Store;

using Npgsql;

/// <summary>
/// Tells failures that leave open whether a transaction was committed: the connection broke, or PostgreSQL ended it, before the answer was here. An error by which PostgreSQL rolls back
/// and keeps the connection is none; what ends the connection (severity FATAL or PANIC: its shutting down, crashing or starting, SQLSTATE 57P01 to 57P03, above all) may come after the commit.
/// </summary>
internal static class LostConnection
{
    private const string RolledBack = "ERROR";

    /// <summary>Whether it is one, or was caused by one.</summary>
    public static bool Is(Exception failure) => failure is NpgsqlException and not PostgresException { InvariantSeverity: RolledBack } || (failure.InnerException is { } cause && Is(cause));
}
