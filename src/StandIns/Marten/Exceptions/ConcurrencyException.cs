namespace JasperFx;

/// <summary>Somebody else changed a stream or document since it was read. Nothing was saved; the work can be done again on fresh state.</summary>
public class ConcurrencyException : Exception
{
    /// <summary>For a document or stream, known by the type of its content and its identity.</summary>
    public ConcurrencyException(Type docType, object id) : this(ToMessage(docType, id), docType, id)
    {
    }

    /// <summary>As the shorter form, with a message of its own.</summary>
    public ConcurrencyException(string message, Type? docType, object? id) : base(message)
    {
        DocType = docType?.FullName;
        Id = id;
    }

    /// <summary>With a message and the database's own complaint.</summary>
    public ConcurrencyException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>With just a message.</summary>
    public ConcurrencyException(string message) : base(message)
    {
    }

    /// <summary>Full name of the document's or aggregate's type, where known.</summary>
    public string? DocType { get; set; }

    /// <summary>Identity of the document or stream, where known.</summary>
    public object? Id { get; set; }

    /// <summary>The message for a type and identity.</summary>
    public static string ToMessage(Type? docType, object id) => $"Optimistic concurrency check failed for {docType?.FullName ?? "the stream"} #{id}";
}
