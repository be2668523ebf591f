namespace HotChocolate.Language;

/// <summary>A reference to a type: named, list or non-null.</summary>
public interface ITypeNode : ISyntaxNode;
