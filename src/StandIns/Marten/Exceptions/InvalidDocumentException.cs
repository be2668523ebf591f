namespace Marten.Exceptions;

/// <summary>A type cannot be stored as a document, mostly for want of an identity member.</summary>
public class InvalidDocumentException : MartenException
{
    /// <summary>With what is wrong.</summary>
    public InvalidDocumentException(string message) : base(message)
    {
    }
}
