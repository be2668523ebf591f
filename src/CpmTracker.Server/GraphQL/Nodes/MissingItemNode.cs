namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;

/// <summary>Something that is missing for a segment or a module to be complete.</summary>
[GraphQLName("MissingItem")]
public sealed class MissingItemNode(MissingItem missing, string module)
{
    /// <summary>What sort of thing.</summary>
    public MissingKind Kind => missing.Kind;

    /// <summary>Number of the segment that lacks it; none for the module as a whole.</summary>
    public int? Segment => missing.Segment;

    /// <summary>Number of the coaching session; none for anything else.</summary>
    public int? Session => missing.Number;

    /// <summary>Its id in the catalogue, such as M1-CS2 for a coaching session or A3 for an activity; for a completion the module's.</summary>
    public async Task<string> GetId([Service] CatalogueInForce catalogue, CancellationToken ct) => missing switch
    {
        { Number: { } number } => (await catalogue.GetAsync(ct))?.Session(module, number)?.Id ?? $"{module}-{number}",
        { Id: "" } => module,
        _ => missing.Id,
    };

    /// <summary>The same in words, with the catalogue's text for it.</summary>
    public async Task<string> GetText([Service] CatalogueInForce catalogue, CancellationToken ct)
    {
        var words = missing.Words();
        var text = missing.Kind == MissingKind.Activity ? (await catalogue.GetAsync(ct))?.Activity(missing.Id)?.Text : null;
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}{(text is null ? "" : $": {text}")}";
    }
}

/// <summary>Something that a director has to do next, with by when.</summary>
[GraphQLName("NextStep")]
public sealed class NextStepNode(NextStep step)
{
    /// <summary>The module's id in the catalogue.</summary>
    public string Module => step.Module;

    /// <summary>What has to be done.</summary>
    public MissingItemNode What => new(step.Missing, step.Module);

    /// <summary>Number of the coaching session by which it has to be done, or which it is; none where nothing makes it late.</summary>
    public int? BySession => step.BySession;

    /// <summary>When that session begins; none while it is not agreed, and while the director pauses.</summary>
    public DateTimeOffset? By => step.By;

    /// <summary>Whether that session is held already; never while the director pauses.</summary>
    public bool Overdue => step.Overdue;
}
