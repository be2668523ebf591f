namespace HotChocolate.Language;

/// <summary>An operation or a fragment.</summary>
internal interface IExecutableDefinitionNode : IDefinitionNode;
