namespace HotChocolate.Language;

/// <summary>A definition of the schema, a type or a directive.</summary>
internal interface ITypeSystemDefinitionNode : IDefinitionNode;
