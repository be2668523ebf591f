namespace HotChocolate.Execution.Options;

/// <summary>How documents that the server keeps are treated.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether only those are executed: who sends a document of their own is refused (HC0067).</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }
}
