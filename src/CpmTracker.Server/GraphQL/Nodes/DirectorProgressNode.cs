namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;

/// <summary>Where a director stands, now or as of an earlier version or instant.</summary>
[GraphQLName("DirectorProgress")]
public sealed class DirectorProgressNode(DirectorProgress view) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => new(view.Id, view.Coach, view.County);

    /// <summary>Version of the history that this is the state at.</summary>
    public int Version => (int)view.Version;

    /// <summary>Where the director stands in Module One, or that they have withdrawn.</summary>
    public DirectorStatus Status => DirectorStatuses.Of(view);

    /// <summary>FIPS code of the county served then.</summary>
    public string CountyFips => view.County;

    /// <summary>How the director holds the post.</summary>
    public Appointment Appointment => view.Appointment;

    /// <summary>The cohort's name.</summary>
    public string Cohort => view.Cohort;

    /// <summary>The day of enrolment.</summary>
    public DateOnly EnrolledOn => view.EnrolledOn;

    /// <summary>The last day in the programme, for a director who has withdrawn.</summary>
    public DateOnly? WithdrawnOn => view.WithdrawnOn;

    /// <summary>The modules started, in order; the first is Module One.</summary>
    public IReadOnlyList<ModuleProgressNode> Modules => [.. view.Modules.Select(m => new ModuleProgressNode(m))];

    /// <summary>Coaching minutes delivered.</summary>
    public int MinutesDelivered => view.MinutesDelivered;

    /// <summary>Coaching minutes planned by the catalogue, at most.</summary>
    public int MinutesPlanned => view.MinutesPlanned;

    /// <summary>Every session record, by number; a voided one is marked and counts no longer.</summary>
    public IReadOnlyList<CoachingSessionNode> Sessions => [.. view.Sessions.Select(s => new CoachingSessionNode(s, Concerned))];

    /// <summary>The sessions agreed and not held yet, by number.</summary>
    public IReadOnlyList<ScheduledSessionNode> Scheduled => [.. view.Scheduled.Select(s => new ScheduledSessionNode(s))];

    /// <summary>The self-assessments, in the order of submission.</summary>
    public IReadOnlyList<SelfAssessmentNode> SelfAssessments => [.. view.Assessments.Select(a => new SelfAssessmentNode(a, Concerned))];

    /// <summary>The day on which the values statement was last written.</summary>
    public DateOnly? ValuesStatementOn => view.ValuesStatement?.OccurredOn;

    /// <summary>The values statement as last written.</summary>
    [Authorize(Clearances.Sealed)]
    public Task<WritingNode?> GetValuesStatement(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(view.ValuesStatement?.Text, opened, ct);

    /// <summary>The priorities as last ranked.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<PriorityNode>? Priorities => [.. view.Priorities.Select(p => new PriorityNode(p))];

    /// <summary>The answers to the three questions in force, one set an improvement area.</summary>
    [Authorize(Clearances.Sealed)]
    public IReadOnlyList<ThreeAnswersNode>? ThreeQuestions => [.. view.Answers.Select(a => new ThreeAnswersNode(a))];

    /// <summary>Whether there is a professional development plan, seen also by those who may not read it.</summary>
    public bool HasDevelopmentPlan => view.Plan is not null;

    /// <summary>The professional development plan.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public DevelopmentPlanNode? DevelopmentPlan => view.Plan is { } plan ? new(plan) : null;

    /// <summary>The latest day on which anything is known to have happened.</summary>
    public DateOnly LastOccurredOn => view.LastOccurredOn;

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration => view.Demonstration;
}
