namespace HotChocolate.Language;

/// <summary>What may stand at the top of a document.</summary>
public interface IDefinitionNode : ISyntaxNode;
