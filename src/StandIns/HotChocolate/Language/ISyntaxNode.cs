namespace HotChocolate.Language;

/// <summary>A node of a GraphQL document's syntax tree. Nodes never change.</summary>
public interface ISyntaxNode
{
    /// <summary>What the node is.</summary>
    SyntaxKind Kind { get; }

    /// <summary>Where it stands; null when a program made it, or the parser was told to leave locations out.</summary>
    Location? Location { get; }

    /// <summary>The nodes directly below, in the order of the text.</summary>
    IEnumerable<ISyntaxNode> GetNodes();

    /// <summary>The node as GraphQL text.</summary>
    string ToString();
}
