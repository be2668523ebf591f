namespace HotChocolate.Language;

/// <summary>An extension of the schema or of a type.</summary>
internal interface ITypeSystemExtensionNode : IDefinitionNode, IHasDirectives;
