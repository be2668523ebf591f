namespace CpmTracker.Server.Hosting;

using CpmTracker.LocalPostgres;
using CpmTracker.Server.Seeding;
using CpmTracker.Server.Store;
using Microsoft.AspNetCore.Connections;
using Npgsql;

/// <summary>A start that cannot be: said in one line, without a stack trace.</summary>
/// <param name="message">Why, and what to do.</param>
public sealed class RefusalException(string message) : Exception(message);

/// <summary>Tells refusals, which a person can mend, from defects, which only we can.</summary>
public static class Refusal
{
    /// <summary>What to say of an exception that ends the process; none for a defect.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        RefusalException or BusyException or ClusterInUseException or ClusterFailedException or PostgreSQLNotFoundException or SeedsMalformedException => "cpmtracker: " + exception.Message,
        IOException { InnerException: AddressInUseException } e => $"cpmtracker: {e.Message} Stop what listens there, or set ASPNETCORE_URLS to another address.",
        PostgresException e => $"cpmtracker: the database refuses: {e.MessageText} (SQLSTATE {e.SqlState})",
        NpgsqlException e => $"cpmtracker: the database does not answer: {e.Message}",
        _ => null,
    };
}
