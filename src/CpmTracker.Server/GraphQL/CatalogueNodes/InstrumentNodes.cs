namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>A version of an assessment tool: its items and its scale.</summary>
[GraphQLName("Instrument")]
public sealed class InstrumentNode(InstrumentPublished instrument) : ItemNode(instrument.Id, instrument.Provenance)
{
    /// <summary>Its version, from 1.</summary>
    public int Version => instrument.Version;

    /// <summary>What it assesses.</summary>
    public InstrumentKind Kind => instrument.Kind;

    /// <summary>Its name.</summary>
    public string Title => instrument.Title;

    /// <summary>Whether it only stands in for a tool that could not be read; show the label then.</summary>
    public bool Provisional => instrument.Provisional;

    /// <summary>What to show beside every use of it; for a placeholder, that it is one.</summary>
    public string Label => instrument.Label;

    /// <summary>Who may rate: self, coach, staff, peer, county-team.</summary>
    public IReadOnlyList<string> Perspectives => instrument.Perspectives;

    /// <summary>The ratings.</summary>
    public RatingScaleNode Scale => new(instrument.Scale);

    /// <summary>What is rated, in order.</summary>
    public IReadOnlyList<InstrumentItemNode> Items => [.. instrument.Items.Select(i => new InstrumentItemNode(i))];
}

/// <summary>The ratings of an instrument: whole numbers from the least to the greatest point.</summary>
[GraphQLName("RatingScale")]
public sealed class RatingScaleNode(RatingScale scale)
{
    /// <summary>The points, least first.</summary>
    public IReadOnlyList<RatingPointNode> Points => [.. scale.Points.Select(p => new RatingPointNode(p))];

    /// <summary>Whether an item may be left as "not observed" instead of being rated.</summary>
    public bool NotObserved => scale.NotObserved;
}

/// <summary>A point of a scale.</summary>
[GraphQLName("RatingPoint")]
public sealed class RatingPointNode(RatingPoint point)
{
    /// <summary>The number recorded.</summary>
    public int Value => point.Value;

    /// <summary>The word shown for it.</summary>
    public string Label => point.Label;
}

/// <summary>One thing to rate.</summary>
[GraphQLName("InstrumentItem")]
public sealed class InstrumentItemNode(InstrumentItem item)
{
    /// <summary>The item's id, unique in the edition.</summary>
    public string Id => item.Id;

    /// <summary>The heading it stands under.</summary>
    public string Group => item.Group;

    /// <summary>What is shown to the person who rates.</summary>
    public string Prompt => item.Prompt;

    /// <summary>Id of the behavior or area that it rates.</summary>
    public string Concerns => item.Concerns;
}
