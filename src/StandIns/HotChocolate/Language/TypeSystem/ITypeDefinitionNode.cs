namespace HotChocolate.Language;

/// <summary>A definition of a type.</summary>
internal interface ITypeDefinitionNode : ITypeSystemDefinitionNode, IHasDirectives;
