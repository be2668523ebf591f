namespace CpmTracker.Projections;

using CpmTracker.Domain.Counties;

/// <summary>What a county plans, in the order of recording: the implementation team, local priorities, plans with objectives and action steps, and their reassessment.</summary>
public sealed record CountyPlanning
{
    /// <summary>The implementation teams formed; the latest is in force.</summary>
    public IReadOnlyList<CountyRecord<ImplementationTeamFormed>> Teams { get; init; } = [];

    /// <summary>The lists of local priorities set; the latest is in force.</summary>
    public IReadOnlyList<CountyRecord<LocalPrioritiesSet>> Priorities { get; init; } = [];

    /// <summary>The Implementation Plans adopted; the latest is in force.</summary>
    public IReadOnlyList<CountyRecord<ImplementationPlanAdopted>> Plans { get; init; } = [];

    /// <summary>The objectives of all plans.</summary>
    public IReadOnlyList<CountyRecord<ObjectiveSet>> Objectives { get; init; } = [];

    /// <summary>The action steps of all objectives.</summary>
    public IReadOnlyList<CountyRecord<ActionStepPlanned>> Steps { get; init; } = [];

    /// <summary>The progress reported of all action steps.</summary>
    public IReadOnlyList<CountyRecord<ActionStepProgressReported>> Progress { get; init; } = [];

    /// <summary>The reassessments of all plans.</summary>
    public IReadOnlyList<CountyRecord<PlanReassessed>> Reassessments { get; init; } = [];

    internal IEnumerable<ICountyEvent> All =>
    [
        .. Teams.Select(r => r.Told),
        .. Priorities.Select(r => r.Told),
        .. Plans.Select(r => r.Told),
        .. Objectives.Select(r => r.Told),
        .. Steps.Select(r => r.Told),
        .. Progress.Select(r => r.Told),
        .. Reassessments.Select(r => r.Told),
    ];

    internal CountyPlanning With(long version, ICountyEvent happened) => happened switch
    {
        ImplementationTeamFormed e => this with { Teams = Teams.And(version, e) },
        LocalPrioritiesSet e => this with { Priorities = Priorities.And(version, e) },
        ImplementationPlanAdopted e => this with { Plans = Plans.And(version, e) },
        ObjectiveSet e => this with { Objectives = Objectives.And(version, e) },
        ActionStepPlanned e => this with { Steps = Steps.And(version, e) },
        ActionStepProgressReported e => this with { Progress = Progress.And(version, e) },
        PlanReassessed e => this with { Reassessments = Reassessments.And(version, e) },
        CountyRecordVoided e => new()
        {
            Teams = Teams.Without(e.Voids),
            Priorities = Priorities.Without(e.Voids),
            Plans = Plans.Without(e.Voids),
            Objectives = Objectives.Without(e.Voids),
            Steps = Steps.Without(e.Voids),
            Progress = Progress.Without(e.Voids),
            Reassessments = Reassessments.Without(e.Voids),
        },
        _ => this,
    };
}
