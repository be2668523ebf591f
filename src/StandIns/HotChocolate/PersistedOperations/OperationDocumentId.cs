namespace HotChocolate.Language;

/// <summary>The id of a document that the server keeps.</summary>
public readonly struct OperationDocumentId
{
    /// <summary>The id: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public OperationDocumentId(string value) => Value = value;

    /// <summary>The id.</summary>
    public string Value { get; }
}
