namespace Marten.Exceptions;

/// <summary>A document was to be updated that is not there. Nothing of that save was kept.</summary>
public class NonExistentDocumentException : MartenException
{
    /// <summary>For a document of a type and identity.</summary>
    public NonExistentDocumentException(Type docType, object id) : base($"Nonexistent document {docType?.FullName}: {id}") =>
        (DocType, Id) = (docType!, id);

    /// <summary>The document's type.</summary>
    public Type DocType { get; }

    /// <summary>The identity that was not found.</summary>
    public object Id { get; }
}
