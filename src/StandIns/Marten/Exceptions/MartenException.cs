namespace Marten.Exceptions;

/// <summary>Something that the store itself complains of.</summary>
public class MartenException : Exception
{
    /// <summary>Without a message.</summary>
    public MartenException()
    {
    }

    /// <summary>With a message.</summary>
    public MartenException(string message) : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public MartenException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
