namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Counties;

/// <summary>That a county belongs to a region from a day on.</summary>
[GraphQLName("RegionAssignment")]
public sealed class RegionAssignmentNode(CountyAssignedToRegion assigned)
{
    /// <summary>The region, by its own name.</summary>
    public string Region => assigned.Region;

    /// <summary>How surely it is known.</summary>
    public Known Known => assigned.Known;

    /// <summary>From which day.</summary>
    public DateOnly From => assigned.OccurredOn;
}
