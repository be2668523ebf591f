namespace HotChocolate.Language;

/// <summary>Whether two trees say the same, wherever they stand in their texts.</summary>
internal static class SyntaxEquality
{
    public static bool Same(ISyntaxNode? left, ISyntaxNode? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Kind != right.Kind || !SameSelf(left, right))
            return false;
        return left.GetNodes().SequenceEqual(right.GetNodes(), EqualityComparer<ISyntaxNode>.Create(Same));
    }

    /// <summary>Compares what a node has beside its children.</summary>
    private static bool SameSelf(ISyntaxNode left, ISyntaxNode right) => (left, right) switch
    {
        (NameNode a, NameNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.Block == b.Block,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (ListValueNode or ObjectValueNode, _) => true,
        (IValueNode a, IValueNode b) => Equals(a.Value, b.Value),
        (FieldNode a, FieldNode b) => (a.Alias is null) == (b.Alias is null),
        (OperationDefinitionNode a, OperationDefinitionNode b) => a.Operation == b.Operation,
        (OperationTypeDefinitionNode a, OperationTypeDefinitionNode b) => a.Operation == b.Operation,
        (DirectiveDefinitionNode a, DirectiveDefinitionNode b) => a.IsRepeatable == b.IsRepeatable,
        _ => true
    };
}
