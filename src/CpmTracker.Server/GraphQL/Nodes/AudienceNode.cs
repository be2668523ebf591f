namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Who sees what.</summary>
[GraphQLName("Audience")]
public sealed class AudienceNode(Audience audience)
{
    /// <summary>In which role.</summary>
    public Role Role => audience.Role;

    /// <summary>How they stand to the director.</summary>
    public Standing Standing => audience.Standing;

    /// <summary>The classes that they see.</summary>
    public IReadOnlyList<Confidentiality> Classes => audience.Classes;
}

/// <summary>Who sees what of an entry.</summary>
[GraphQLName("EntryAudience")]
public sealed class EntryAudienceNode
{
    private readonly Audience audience;
    private readonly IReadOnlyList<EventField> fields;

    internal EntryAudienceNode(Audience audience, IReadOnlyList<EventField> fields) => (this.audience, this.fields) = (audience, fields);

    /// <summary>In which role.</summary>
    public Role Role => audience.Role;

    /// <summary>How they stand to the director.</summary>
    public Standing Standing => audience.Standing;

    /// <summary>The classes that they see.</summary>
    public IReadOnlyList<Confidentiality> Classes => audience.Classes;

    /// <summary>Whether they see the entry at all: what kind it is, when it happened, and who recorded it when.</summary>
    public bool SeesEntry => audience.Classes.Contains(Confidentiality.Programme);

    /// <summary>Names of its fields that they see.</summary>
    public IReadOnlyList<string> Fields => [.. fields.Where(f => audience.Classes.Contains(f.Level)).Select(f => f.Name)];
}
