namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Directors;

/// <summary>
/// What came of a director's assessments: values statements, areas found, priorities given up, and the plans. Decisions and views share it, so that they never
/// differ.
/// </summary>
public sealed record DirectorDevelopment
{
    /// <summary>Nothing yet.</summary>
    public static DirectorDevelopment None { get; } = new();

    /// <summary>The self-assessment begun and not submitted yet.</summary>
    public SelfAssessmentStarted? Started { get; init; }

    /// <summary>The assessments that others made of the director, in the order of submission.</summary>
    public IReadOnlyList<PerspectiveAssessmentSubmitted> ByOthers { get; init; } = [];

    /// <summary>Every version of the values statement, in order.</summary>
    public IReadOnlyList<ValuesStatementWritten> ValuesStatements { get; init; } = [];

    /// <summary>The areas to improve in, each as last identified.</summary>
    public IReadOnlyList<IdentifiedArea> Areas { get; init; } = [];

    /// <summary>The priorities retired, in order.</summary>
    public IReadOnlyList<PriorityRetired> Retired { get; init; } = [];

    /// <summary>The professional development plans, one a cycle; only the last can be open.</summary>
    public IReadOnlyList<DevelopmentPlan> Plans { get; init; } = [];

    /// <summary>Versions of the events voided.</summary>
    public IReadOnlyList<long> Voided { get; init; } = [];

    /// <summary>The plan that is open, if one is.</summary>
    public DevelopmentPlan? OpenPlan() => Plans is [.., { ClosedOn: null } last] ? last : null;

    /// <summary>The plan created last, open or closed.</summary>
    public DevelopmentPlan? LatestPlan() => Plans is [.., var last] ? last : null;

    /// <summary>What is known after one more event, which stands at that version in the stream. Events that say nothing of it change nothing.</summary>
    public DirectorDevelopment With(IDirectorEvent happened, long version) => happened switch
    {
        SelfAssessmentStarted e => this with { Started = e },
        SelfAssessmentSubmitted => this with { Started = null },
        PerspectiveAssessmentSubmitted e => this with { ByOthers = [.. ByOthers, e] },
        ValuesStatementWritten e => this with { ValuesStatements = [.. ValuesStatements, e] },
        ImprovementAreaIdentified e => this with
        {
            Areas = [.. Areas.Where(a => a.ImprovementArea != e.ImprovementArea), new(e.ImprovementArea, e.Behaviors, e.Assessment, e.OccurredOn, version)],
        },
        PriorityRetired e => this with { Retired = [.. Retired, e] },
        DevelopmentPlanCreated e => this with { Plans = [.. Plans, DevelopmentPlan.Of(e)] },
        IPlanEvent e => this with { Plans = [.. Plans.Select(p => p.Plan == e.Plan ? p.After(e, version) : p)] },
        DevelopmentRecordVoided e => this with
        {
            Areas = [.. Areas.Where(a => a.RecordedAs != e.Voids)],
            Plans = [.. Plans.Select(p => p.Without(e.Voids))],
            Voided = [.. Voided, e.Voids],
        },
        _ => this,
    };
}

/// <summary>An area to improve in.</summary>
/// <param name="ImprovementArea">Key of the area.</param>
/// <param name="Behaviors">Ids of the behaviours meant.</param>
/// <param name="Assessment">The self-assessment that it was found in.</param>
/// <param name="IdentifiedOn">The day.</param>
/// <param name="RecordedAs">Version in the stream of the event that says so: what voiding it names.</param>
public sealed record IdentifiedArea(string ImprovementArea, IReadOnlyList<string> Behaviors, string Assessment, DateOnly IdentifiedOn, long RecordedAs);
