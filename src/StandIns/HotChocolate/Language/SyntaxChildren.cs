namespace HotChocolate.Language;

/// <summary>Lets a node list a child that need not be there.</summary>
internal static class SyntaxChildren
{
    public static IEnumerable<ISyntaxNode> Optional(ISyntaxNode? node) => node is null ? [] : [node];
}
