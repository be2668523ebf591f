namespace CpmTracker.Domain.Catalogue;

/// <summary>
/// Publishes what the files of reference data now say as a new edition. Programme staff do it, by seeding; the files are checked before, so that an edition
/// is whole or not there.
/// </summary>
/// <param name="Edition">The id of the edition to be, made outside, for example <c>2026-11-22.1</c>.</param>
/// <param name="EffectiveOn">The first day on which it is to be in force.</param>
/// <param name="Content">What the files say.</param>
public sealed record PublishCatalogueEdition(string Edition, DateOnly EffectiveOn, CatalogueContent Content)
{
    /// <summary>
    /// The events of the new edition's stream: nothing when the edition in force says the same already.
    /// Editions follow one another, so that each day has one: a new one may not take effect before the one in force.
    /// </summary>
    /// <param name="inForce">The edition in force, or null before the first.</param>
    /// <param name="command">What is to be published.</param>
    public static CatalogueDecision Decide(Catalogue? inForce, PublishCatalogueEdition command) => (inForce, command) switch
    {
        (_, { Content.Definitions.Count: 0 }) =>
            CatalogueDecision.Reject(CatalogueRejection.NothingDefined, "The content defines nothing."),
        (not null, _) when inForce.ContentHash == command.Content.Hash =>
            CatalogueDecision.Nothing,
        (not null, _) when inForce.Edition == command.Edition =>
            CatalogueDecision.Reject(CatalogueRejection.EditionExists, $"Edition {command.Edition} exists, with other content."),
        (not null, _) when command.EffectiveOn < inForce.EffectiveOn =>
            CatalogueDecision.Reject(
                CatalogueRejection.EffectiveBeforeEditionInForce,
                $"Edition {inForce.Edition} is in force from {inForce.EffectiveOn:yyyy-MM-dd}; a new one cannot take effect before it."),
        _ => CatalogueDecision.Accept(
            [new CatalogueEditionPublished(command.Edition, command.EffectiveOn, command.Content.Hash, inForce?.Edition), .. command.Content.Definitions]),
    };
}

/// <summary>What the files of reference data say.</summary>
/// <param name="Definitions">The items, in the order of the stream, each id once.</param>
/// <param name="Hash">SHA-256 of them in canonical form, 64 lower-case hex digits: the same items, the same hash.</param>
public sealed record CatalogueContent(IReadOnlyList<ICatalogueDefinition> Definitions, string Hash);

/// <summary>What comes of publishing: the events of the new stream (none when nothing has changed), or a rejection.</summary>
public abstract record CatalogueDecision
{
    private CatalogueDecision()
    {
    }

    /// <summary>The command stands.</summary>
    /// <param name="Events">What to append, in order; empty when the edition in force says the same already.</param>
    public sealed record Accepted(IReadOnlyList<ICatalogueEvent> Events) : CatalogueDecision;

    /// <summary>The command breaks a rule; nothing is appended.</summary>
    /// <param name="Rule">Which rule.</param>
    /// <param name="Message">The same in a sentence for the person who seeds.</param>
    public sealed record Rejected(CatalogueRejection Rule, string Message) : CatalogueDecision;

    /// <summary>Nothing to append: the edition in force says the same already.</summary>
    public static CatalogueDecision Nothing { get; } = Accept([]);

    /// <summary>Accepts with these events.</summary>
    public static CatalogueDecision Accept(IReadOnlyList<ICatalogueEvent> events) => new Accepted(events);

    /// <summary>Rejects by this rule.</summary>
    public static CatalogueDecision Reject(CatalogueRejection rule, string message) => new Rejected(rule, message);
}

/// <summary>The rules that publishing an edition can break.</summary>
public enum CatalogueRejection
{
    /// <summary>The content has no items.</summary>
    NothingDefined,

    /// <summary>The edition in force has this id, and other content.</summary>
    EditionExists,

    /// <summary>It would take effect before the edition in force did.</summary>
    EffectiveBeforeEditionInForce,
}
