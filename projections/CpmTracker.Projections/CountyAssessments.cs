namespace CpmTracker.Projections;

using CpmTracker.Domain.Counties;

/// <summary>How a county sees itself, in the order of recording: Snapshots, what they showed, readiness and fidelity.</summary>
public sealed record CountyAssessments
{
    /// <summary>The Snapshots completed.</summary>
    public IReadOnlyList<CountyRecord<SnapshotCompleted>> Snapshots { get; init; } = [];

    /// <summary>The strengths to build on that Snapshots showed.</summary>
    public IReadOnlyList<CountyRecord<StrengthNoted>> Strengths { get; init; } = [];

    /// <summary>The opportunities for growth that Snapshots showed.</summary>
    public IReadOnlyList<CountyRecord<OpportunityNoted>> Opportunities { get; init; } = [];

    /// <summary>The readiness assessments.</summary>
    public IReadOnlyList<CountyRecord<ReadinessAssessed>> Readiness { get; init; } = [];

    /// <summary>The fidelity assessments.</summary>
    public IReadOnlyList<CountyRecord<FidelityAssessed>> Fidelity { get; init; } = [];

    internal IEnumerable<ICountyEvent> All =>
    [
        .. Snapshots.Select(r => r.Told),
        .. Strengths.Select(r => r.Told),
        .. Opportunities.Select(r => r.Told),
        .. Readiness.Select(r => r.Told),
        .. Fidelity.Select(r => r.Told),
    ];

    internal CountyAssessments With(long version, ICountyEvent happened) => happened switch
    {
        SnapshotCompleted e => this with { Snapshots = Snapshots.And(version, e) },
        StrengthNoted e => this with { Strengths = Strengths.And(version, e) },
        OpportunityNoted e => this with { Opportunities = Opportunities.And(version, e) },
        ReadinessAssessed e => this with { Readiness = Readiness.And(version, e) },
        FidelityAssessed e => this with { Fidelity = Fidelity.And(version, e) },
        CountyRecordVoided e => new()
        {
            Snapshots = Snapshots.Without(e.Voids),
            Strengths = Strengths.Without(e.Voids),
            Opportunities = Opportunities.Without(e.Voids),
            Readiness = Readiness.Without(e.Voids),
            Fidelity = Fidelity.Without(e.Voids),
        },
        _ => this,
    };
}
