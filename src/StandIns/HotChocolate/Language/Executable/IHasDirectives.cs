namespace HotChocolate.Language;

/// <summary>A node that directives can be applied to.</summary>
public interface IHasDirectives : ISyntaxNode
{
    /// <summary>The directives applied, in document order.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
