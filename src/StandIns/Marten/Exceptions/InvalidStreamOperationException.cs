namespace Marten.Exceptions;

/// <summary>A stream cannot take this operation, because it is archived for example.</summary>
public class InvalidStreamOperationException : MartenException
{
    /// <summary>With what is wrong.</summary>
    public InvalidStreamOperationException(string message) : base(message)
    {
    }
}
