using Npgsql;

namespace Marten.Exceptions;

/// <summary>
/// The connection was lost, or PostgreSQL ended it, while something was being saved: whether it was saved is not known. The store does not try again; the caller can look whether what
/// would be there is there.
/// </summary>
public class MartenCommandException : MartenException
{
    /// <summary>For a command; none where it was a batch of several.</summary>
    public MartenCommandException(NpgsqlCommand? command, Exception innerException)
        : base($"The connection to the database was lost, and with it the answer: {innerException?.Message}", innerException!) => Command = command;

    /// <summary>The command; none where it was a batch of several.</summary>
    public NpgsqlCommand? Command { get; }
}
