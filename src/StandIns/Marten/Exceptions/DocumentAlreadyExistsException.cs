namespace JasperFx;

/// <summary>A document was inserted whose identity is taken. Nothing of that save was kept.</summary>
public class DocumentAlreadyExistsException : Exception
{
    /// <summary>For a document of a type and identity.</summary>
    public DocumentAlreadyExistsException(Type documentType, object id) : base(ToMessage(documentType, id)) =>
        (DocType, Id) = (documentType, id);

    /// <summary>As the shorter form, with the database's own complaint.</summary>
    public DocumentAlreadyExistsException(Exception inner, Type documentType, object id) : base(ToMessage(documentType, id), inner) =>
        (DocType, Id) = (documentType, id);

    /// <summary>The document's type.</summary>
    public Type DocType { get; }

    /// <summary>The document's type.</summary>
    public Type DocumentType => DocType;

    /// <summary>The identity that is taken.</summary>
    public object Id { get; }

    /// <summary>The message for a type and identity.</summary>
    public static string ToMessage(Type documentType, object id)
    {
        ArgumentNullException.ThrowIfNull(documentType);
        return $"Document already exists {documentType.FullName}: {id}";
    }
}
