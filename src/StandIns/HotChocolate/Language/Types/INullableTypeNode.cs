namespace HotChocolate.Language;

/// <summary>A reference to a type that takes null.</summary>
public interface INullableTypeNode : ITypeNode;
