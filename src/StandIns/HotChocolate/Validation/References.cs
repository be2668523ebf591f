using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>What an operation or a fragment refers to by name.</summary>
internal sealed class References
{
    /// <summary>The positions in which variables stand. A position that comes again says nothing new, so only the first node is kept.</summary>
    public Dictionary<VariablePosition, VariableNode> Variables { get; } = [];

    /// <summary>The names of the fragments spread.</summary>
    public HashSet<string> Fragments { get; } = [];
}
