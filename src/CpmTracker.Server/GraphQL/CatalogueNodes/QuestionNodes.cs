namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>Questions that are asked together.</summary>
[GraphQLName("QuestionSet")]
public sealed class QuestionSetNode(QuestionSetDefined set, Catalogue catalogue) : ItemNode(set.Id, set.Provenance)
{
    /// <summary>Id of the coaching session in which it is discussed; none for questions to think about beforehand.</summary>
    public string? Session => set.Session;

    /// <summary>What the questions are about, in our own words.</summary>
    public string Title => set.Title;

    /// <summary>Its questions, by number.</summary>
    public IReadOnlyList<QuestionNode> Questions => [.. catalogue.QuestionsOf(set.Id).Select(q => new QuestionNode(q))];
}

/// <summary>A question for the director. What a director answers is never in the catalogue.</summary>
[GraphQLName("Question")]
public sealed class QuestionNode(QuestionDefined question) : ItemNode(question.Id, question.Provenance)
{
    /// <summary>Its number in the set, from 1.</summary>
    public int Number => question.Number;

    /// <summary>The question, exactly as the source has it.</summary>
    public string Text => question.Text;

    /// <summary>Whether it is asked anew for each prioritised area.</summary>
    public bool PerPriority => question.PerPriority;

    /// <summary>Whether it is one on race, equity, diversity and inclusion.</summary>
    public bool Redi => question.Redi;

    /// <summary>The same question in other places' words.</summary>
    public IReadOnlyList<WordingNode> OtherWordings => [.. question.OtherWordings.Select(w => new WordingNode(w))];
}

/// <summary>A place where a module takes up race, equity, diversity and inclusion; a module covers REDI when all of them were covered.</summary>
[GraphQLName("RediItem")]
public sealed class RediItemNode(RediItemDefined item) : ItemNode(item.Id, item.Provenance)
{
    /// <summary>What sort of item it is.</summary>
    public RediItemKind Kind => item.Kind;

    /// <summary>Id of the objective, question or material; none for a statement.</summary>
    public string? Item => item.Item;

    /// <summary>The words, exactly as the source has them.</summary>
    public string Text => item.Text;
}
