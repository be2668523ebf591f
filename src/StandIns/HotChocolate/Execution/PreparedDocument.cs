using System.Collections.Concurrent;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution;

/// <summary>A parsed and validated document, with its operations as they get compiled.</summary>
internal sealed class PreparedDocument(DocumentNode? document, IReadOnlyList<IError> errors)
{
    private readonly ConcurrentDictionary<string, Operation> _operations = new(StringComparer.Ordinal);

    /// <summary>Why the document cannot be executed; nothing when it can.</summary>
    public IReadOnlyList<IError> Errors { get; } = errors;

    /// <summary>The operation of this name, or the only one (specification 6.1).</summary>
    public Operation Operation(Schema schema, string? name)
        => _operations.GetOrAdd(name ?? "", _ => OperationCompiler.Compile(schema, document!, Find(name)));

    private OperationDefinitionNode Find(string? name)
    {
        var operations = document!.Definitions.OfType<OperationDefinitionNode>().ToArray();
        if (string.IsNullOrEmpty(name))
        {
            return operations.Length == 1 ? operations[0]
                : throw new GraphQLException("The operation name is missing: the document has several operations, or none.");
        }
        return Array.Find(operations, operation => operation.Name?.Value == name)
            ?? throw new GraphQLException($"The document has no operation `{name}`.");
    }
}
