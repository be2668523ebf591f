namespace CpmTracker.Server.Store;

using Npgsql;

/// <summary>Tells failures that leave open whether a transaction was committed: the connection broke, or PostgreSQL ended it, before the answer was here.</summary>
internal static class LostConnection
{
    /// <summary>Whether it is one, or was caused by one.</summary>
    public static bool Is(Exception failure) =>
        failure is NpgsqlException and not PostgresException { SqlState: not (PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow) }
        || (failure.InnerException is { } cause && Is(cause));
}
