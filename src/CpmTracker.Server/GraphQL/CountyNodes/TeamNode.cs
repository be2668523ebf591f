namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;

/// <summary>A county's implementation team: roles and heads, never names.</summary>
[GraphQLName("ImplementationTeam")]
public sealed class TeamNode(CountyRecord<ImplementationTeamFormed> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>From which day.</summary>
    public DateOnly FormedOn => record.Told.OccurredOn;

    /// <summary>How many in which role.</summary>
    public IReadOnlyList<TeamMembersNode> Members => [.. record.Told.Members.Select(m => new TeamMembersNode(m))];
}

/// <summary>Members of an implementation team in one role.</summary>
[GraphQLName("TeamMembers")]
public sealed class TeamMembersNode(TeamMembers members)
{
    /// <summary>The role.</summary>
    public TeamRole Role => members.Role;

    /// <summary>How many people.</summary>
    public int Headcount => members.Headcount;
}

/// <summary>A county's priority for local planning.</summary>
[GraphQLName("LocalPriority")]
public sealed class LocalPriorityNode(LocalPriority priority)
{
    /// <summary>1 is the first.</summary>
    public int Rank => priority.Rank;

    /// <summary>The area of concentration.</summary>
    public AreaOfConcentration Area => priority.Area;

    /// <summary>What the county means to do.</summary>
    public Task<WritingNode> GetText(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(priority.Text, opened, ct);
}
