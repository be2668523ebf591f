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

    /// <summary>Every assignment to a region, in the order of recording.</summary>
    public IReadOnlyList<CountyAssignedToRegion> Regions { get; init; } = [];

    /// <summary>What is recorded of the implementation and not voided, in order.</summary>
    public IReadOnlyList<NumberedRecord> Records { get; init; } = [];

    /// <summary>What was recorded and voided, in the order of voiding.</summary>
    public IReadOnlyList<NumberedRecord> Voided { get; init; } = [];

    /// <summary>The region of the latest assignment.</summary>
    public CountyAssignedToRegion? Region => Regions.Latest();

    /// <summary>The Snapshots completed, in order.</summary>
    public IEnumerable<SnapshotCompleted> Snapshots => All<SnapshotCompleted>();

    /// <summary>The local priorities in force.</summary>
    public LocalPrioritiesSet? Priorities => All<LocalPrioritiesSet>().Latest();

    /// <summary>The Implementation Plans adopted, in order.</summary>
    public IEnumerable<ImplementationPlanAdopted> Plans => All<ImplementationPlanAdopted>();

    /// <summary>The stage in force.</summary>
    public ImplementationStageDeclared? Stage => All<ImplementationStageDeclared>().Latest();

    /// <summary>The records of one kind that are not voided, in order.</summary>
    public IEnumerable<T> All<T>()
        where T : ICountyEvent => Records.Select(r => r.Told).OfType<T>();

    /// <summary>Whether something was recorded under this id, voided or not.</summary>
    public bool Knows(string record) => Records.Concat(Voided).Any(r => r.Told is ICountyRecord told && told.Record == record);

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
        CountyAssignedToRegion e => this with { Regions = [.. Regions, e] },
        CountyRecordVoided e => this with
        {
            Records = [.. Records.Where(r => r.Version != e.Voids)],
            Voided = [.. Voided, .. Records.Where(r => r.Version == e.Voids)],
        },
        _ => this with { Records = [.. Records, new(Version + 1, happened)] },
    };
}
