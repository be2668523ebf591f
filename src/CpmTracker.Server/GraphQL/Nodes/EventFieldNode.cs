namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Privacy;

/// <summary>One field of an event.</summary>
[GraphQLName("EventField")]
public sealed class EventFieldNode(string name, Confidentiality level, string? value, bool given, bool withheld)
{
    /// <summary>The field's name.</summary>
    public string Name => name;

    /// <summary>How confidential it is.</summary>
    public Confidentiality Confidentiality => level;

    /// <summary>What it says: plain text, or JSON where it has parts. None where it says nothing, is withheld, or was erased.</summary>
    public string? Value => value;

    /// <summary>Whether it says anything; told also where what it says is withheld or erased.</summary>
    public bool Given => given;

    /// <summary>Whether it is above the caller's clearance.</summary>
    public bool Withheld => withheld;
}
