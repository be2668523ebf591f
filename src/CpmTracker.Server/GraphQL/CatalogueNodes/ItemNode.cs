namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>What every item of the catalogue tells: its public code, and where it comes from.</summary>
/// <param name="id">The item's id.</param>
/// <param name="provenance">Where it comes from.</param>
public abstract class ItemNode(string id, Provenance provenance)
{
    /// <summary>The item's id: a public code such as A2, the same in every edition.</summary>
    public string Id => id;

    /// <summary>Where the item comes from, and how far it can be trusted.</summary>
    public ProvenanceNode Provenance => new(provenance);
}

/// <summary>Where an item comes from and how far it can be trusted.</summary>
[GraphQLName("Provenance")]
public sealed class ProvenanceNode(Provenance provenance)
{
    /// <summary>Ids of the sources, with lines where the source has them: S3:61-63, P14.</summary>
    public IReadOnlyList<string> Sources => provenance.Sources;

    /// <summary>How far the item is verified.</summary>
    public Verification Verification => provenance.Status;

    /// <summary>Contradictions between sources, damage in them, and what was inferred; in plain words.</summary>
    public IReadOnlyList<string> Notes => provenance.Notes;
}

/// <summary>Words that a source uses for an item beside those of its own title or text.</summary>
[GraphQLName("Wording")]
public sealed class WordingNode(Wording wording)
{
    /// <summary>The words, exactly as the source has them.</summary>
    public string Text => wording.Text;

    /// <summary>Where they stand: ids of sources, with lines.</summary>
    public IReadOnlyList<string> Sources => wording.Sources;
}

/// <summary>A statement of a guide about what its module or segment is about.</summary>
[GraphQLName("ContentStatement")]
public sealed class ContentStatementNode(ContentStatement statement)
{
    /// <summary>The statement's id, such as M1-S1-C1.</summary>
    public string Id => statement.Id;

    /// <summary>The statement, exactly as the source has it.</summary>
    public string Text => statement.Text;

    /// <summary>Where it stands: ids of sources, with lines.</summary>
    public IReadOnlyList<string> Sources => statement.Sources;
}

/// <summary>A span of minutes as a guide plans it: "½ hour to 45 minutes" is 30 to 45, "up to 2 hours" has no least, "1 hour" is 60 to 60.</summary>
[GraphQLName("PlannedMinutes")]
public sealed class PlannedMinutesNode(PlannedMinutes minutes)
{
    /// <summary>The least minutes; none when the guide gives none.</summary>
    public int? Min => minutes.Min;

    /// <summary>The most minutes; none when the guide gives none.</summary>
    public int? Max => minutes.Max;
}

/// <summary>A document or public page that items of the catalogue cite.</summary>
[GraphQLName("Source")]
public sealed class SourceNode(SourceDefined source)
{
    /// <summary>S0 to S4 for the documents the programme was first described by, P1 and on for public pages, U for recall.</summary>
    public string Id => source.Id;

    /// <summary>What it is.</summary>
    public string Title => source.Title;

    /// <summary>Where it can be found, without the scheme; empty when no address is known.</summary>
    public IReadOnlyList<string> Addresses => source.Addresses;

    /// <summary>What to know before citing it; none when nothing.</summary>
    public string? Note => source.Note;
}
