namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>Something that happened in the statewide history of the CPM.</summary>
[GraphQLName("Milestone")]
public sealed class MilestoneNode(MilestoneRecorded milestone) : ItemNode(milestone.Id, milestone.Provenance)
{
    /// <summary>What happened, in our own words.</summary>
    public string Title => milestone.Title;

    /// <summary>When, as precisely as the source says.</summary>
    public PeriodNode When => new(milestone.When);
}

/// <summary>A span of days known to a certain precision: "June 2016" is its thirty days, with precision MONTH.</summary>
[GraphQLName("Period")]
public sealed class PeriodNode(Period period)
{
    /// <summary>The first day; none when the year is not known.</summary>
    public DateOnly? From => period.From;

    /// <summary>The last day; none when the year is not known.</summary>
    public DateOnly? To => period.To;

    /// <summary>How precisely the source says it.</summary>
    public DatePrecision Precision => period.Precision;
}

/// <summary>A question that only the owner of the programme can answer; until then, what it concerns is provisional.</summary>
[GraphQLName("OpenQuestion")]
public sealed class OpenQuestionNode(OpenQuestionRecorded open) : ItemNode(open.Id, open.Provenance)
{
    /// <summary>The question, in our own words.</summary>
    public string Question => open.Question;

    /// <summary>Ids of the items that the answer would change.</summary>
    public IReadOnlyList<string> Concerns => open.Concerns;
}

/// <summary>An edition of the catalogue that was published.</summary>
[GraphQLName("CatalogueEdition")]
public sealed class CatalogueEditionNode(CatalogueEditionPublished published)
{
    /// <summary>The edition's id, such as 2026-11-22.1: what catalogue(edition:) takes.</summary>
    public string Edition => published.Edition;

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly EffectiveOn => published.EffectiveOn;

    /// <summary>SHA-256 of its canonical content, 64 lower-case hex digits.</summary>
    public string ContentHash => published.ContentHash;

    /// <summary>The edition in force before; none for the first.</summary>
    public string? Replaces => published.Replaces;
}
