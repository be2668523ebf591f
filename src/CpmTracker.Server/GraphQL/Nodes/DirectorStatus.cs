namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Directors;
using CpmTracker.Projections;

/// <summary>Where a director stands in the programme.</summary>
public enum DirectorStatus
{
    /// <summary>Enrolled, and nothing done yet.</summary>
    NotStarted,

    /// <summary>Something done, the first segment not complete.</summary>
    InSegmentOne,

    /// <summary>The first segment complete, the module not.</summary>
    InSegmentTwo,

    /// <summary>Every segment complete.</summary>
    Finished,

    /// <summary>Has left the programme.</summary>
    Withdrawn,
}

/// <summary>Tells the status of a view.</summary>
internal static class DirectorStatuses
{
    public static DirectorStatus Of(DirectorProgress view) => view.WithdrawnOn is not null ? DirectorStatus.Withdrawn : Of(view.Status);

    public static DirectorStatus Of(ModuleStatus status) => status switch
    {
        ModuleStatus.InSegmentOne => DirectorStatus.InSegmentOne,
        ModuleStatus.InSegmentTwo => DirectorStatus.InSegmentTwo,
        ModuleStatus.Finished => DirectorStatus.Finished,
        _ => DirectorStatus.NotStarted,
    };

    public static ModuleStatus? Module(this DirectorStatus status) => status switch
    {
        DirectorStatus.NotStarted => ModuleStatus.NotStarted,
        DirectorStatus.InSegmentOne => ModuleStatus.InSegmentOne,
        DirectorStatus.InSegmentTwo => ModuleStatus.InSegmentTwo,
        DirectorStatus.Finished => ModuleStatus.Finished,
        _ => null,
    };
}
