namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;

/// <summary>What the decisions about a county need to know: the fold of the county's stream.</summary>
public sealed record County : IConcern
{
    /// <summary>The stream's id, <c>county-…</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>How many events the stream holds.</summary>
    public long Version { get; init; }

    /// <summary>The registration that began it, as last made.</summary>
    public required CountyRegistered Registered { get; init; }

    /// <summary>The agency as last named.</summary>
    public CountyAgencyNamed? Agency { get; init; }

    /// <summary>The region as last assigned.</summary>
    public CountyAssignedToRegion? Region { get; init; }

    /// <summary>The Snapshots completed, in order.</summary>
    public IReadOnlyList<SnapshotCompleted> Snapshots { get; init; } = [];

    /// <summary>The local priorities as last set.</summary>
    public LocalPrioritiesSet? Priorities { get; init; }

    /// <summary>The Implementation Plans adopted, in order.</summary>
    public IReadOnlyList<ImplementationPlanAdopted> Plans { get; init; } = [];

    /// <summary>The stage as last declared.</summary>
    public ImplementationStageDeclared? Stage { get; init; }

    /// <inheritdoc/>
    public Concerned Concerned() => new(County: Registered.County, Region: Region?.Region);

    /// <summary>The state after one more event; the first must be the registration.</summary>
    public static County? Fold(County? county, string id, ICountyEvent happened) => (county, happened) switch
    {
        (null, CountyRegistered e) => new() { Id = id, Version = 1, Registered = e },
        (null, _) => null,
        _ => county.After(happened) with { Version = county.Version + 1 },
    };

    private County After(ICountyEvent happened) => happened switch
    {
        CountyRegistered e => this with { Registered = e },
        CountyAgencyNamed e => this with { Agency = e },
        CountyAssignedToRegion e => this with { Region = e },
        SnapshotCompleted e => this with { Snapshots = [.. Snapshots, e] },
        LocalPrioritiesSet e => this with { Priorities = e },
        ImplementationPlanAdopted e => this with { Plans = [.. Plans, e] },
        ImplementationStageDeclared e => this with { Stage = e },
        _ => this,
    };
}
