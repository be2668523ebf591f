namespace CpmTracker.Server.GraphQL.Nodes;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

/// <summary>
/// Where a director stands, now or as of an earlier version or instant. Who sees what of it is decided on whom it concerns now, also of an earlier state: a consent that
/// was withdrawn opens nothing any more. What was written under an earlier coach is there for the assigned coach only with the director's consent.
/// </summary>
[GraphQLName("DirectorProgress")]
public sealed class DirectorProgressNode(DirectorProgress view, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => concerned;

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

    /// <summary>The posts held while in the programme, in order.</summary>
    public IReadOnlyList<PostNode> Posts => [.. view.Posts.Select(p => new PostNode(p))];

    /// <summary>Whether the director's part in the programme rests: nothing is due then, and silence says nothing.</summary>
    public bool Paused => view.Paused;

    /// <summary>The pauses made, in order.</summary>
    public IReadOnlyList<PauseNode> Pauses => [.. view.Pauses.Select(p => new PauseNode(p))];

    /// <summary>The day of the first coaching session of Module One.</summary>
    public DateOnly? FirstSessionOn => view.FirstSessionOn;

    /// <summary>The day on which the director came through the whole programme.</summary>
    public DateOnly? ProgrammeCompletedOn => view.ProgrammeCompletedOn;

    /// <summary>What the director does next in the modules under way, in the order in which it is due, and by when.</summary>
    public IReadOnlyList<NextStepNode> NextSteps => [.. view.NextSteps().Select(s => new NextStepNode(s))];

    /// <summary>The module that comes next; none after the last.</summary>
    public async Task<NextModuleNode?> GetNextModule([Service] CatalogueInForce catalogue, CancellationToken ct) =>
        await catalogue.GetAsync(ct) is { } inForce ? NextModuleNode.After(view.Modules, inForce) : null;

    /// <summary>The materials reviewed, in the order in which they were recorded.</summary>
    public IReadOnlyList<ReviewedMaterialNode> Materials => [.. view.Materials.Select(m => new ReviewedMaterialNode(m))];

    /// <summary>The modules started, in order; the first is Module One.</summary>
    public IReadOnlyList<ModuleProgressNode> Modules => [.. view.Modules.Select(m => new ModuleProgressNode(m, view))];

    /// <summary>Coaching minutes delivered.</summary>
    public int MinutesDelivered => view.MinutesDelivered;

    /// <summary>Coaching minutes planned by the catalogue, at most.</summary>
    public int MinutesPlanned => view.MinutesPlanned;

    /// <summary>Every session record, by number; a voided one is marked and counts no longer.</summary>
    public IReadOnlyList<CoachingSessionNode> Sessions => [.. view.Sessions.Select(s => new CoachingSessionNode(s, concerned with { Under = s.Coach }))];

    /// <summary>The sessions agreed and not held yet, by number.</summary>
    public IReadOnlyList<ScheduledSessionNode> Scheduled => [.. view.Scheduled.Select(s => new ScheduledSessionNode(s, view))];

    /// <summary>The self-assessments, in the order of submission.</summary>
    public IReadOnlyList<SelfAssessmentNode> SelfAssessments => [.. view.Assessments.Select(a => new SelfAssessmentNode(a, Written(WrittenPart.Assessment(a.Assessment))))];

    /// <summary>The self-assessment that the director has begun and not submitted yet.</summary>
    public StartedAssessmentNode? SelfAssessmentStarted => view.Development.Started is { } started ? new(started) : null;

    /// <summary>The assessments that the coach, staff or peers made of the director, in the order of submission.</summary>
    public IReadOnlyList<PerspectiveAssessmentNode> PerspectiveAssessments => [.. view.Development.ByOthers.Select(a => new PerspectiveAssessmentNode(a, Written(a.OccurredOn)))];

    /// <summary>How one self-assessment differs from another; none where one of them is not this director's.</summary>
    /// <param name="from">The earlier submission; the first if left out.</param>
    /// <param name="to">The later submission; the latest if left out.</param>
    /// <param name="user">Who asks: a later coach compares only with the director's consent.</param>
    /// <param name="catalogue">Knows the instruments.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.CoachAndDirector)]
    public async Task<AssessmentComparisonNode?> CompareSelfAssessments(
        [ID("SelfAssessment")] string? from, [ID("SelfAssessment")] string? to, ClaimsPrincipal user, [Service] CatalogueInForce catalogue, CancellationToken ct) =>
        view.Assessments.FirstOrDefault(a => from is null || a.Assessment == from) is { } earlier
        && view.Assessments.LastOrDefault(a => to is null || a.Assessment == to) is { } later
        && new[] { earlier, later }.All(a => Sees(user, Confidentiality.CoachAndDirector, WrittenPart.Assessment(a.Assessment)))
            ? new(earlier, later, AssessmentComparison.Of(await catalogue.RatedAsync(earlier, ct), await catalogue.RatedAsync(later, ct)), Concerned)
            : null;

    /// <summary>The areas to improve in that the self-assessments showed.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<ImprovementAreaNode>? GetImprovementAreas(ClaimsPrincipal user) =>
        [.. view.Development.Areas.Where(a => Sees(user, a.IdentifiedOn)).Select(a => new ImprovementAreaNode(a))];

    /// <summary>The day on which the values statement was last written.</summary>
    public DateOnly? ValuesStatementOn => Statement?.OccurredOn;

    /// <summary>The values statement as last written.</summary>
    [Authorize(Clearances.Sealed)]
    public Task<WritingNode?> GetValuesStatement(ClaimsPrincipal user, OpenedLoader opened, CancellationToken ct) =>
        WritingNode.OpenIfAnyAsync(Sees(user, Confidentiality.Sealed, WrittenPart.Values) ? Statement?.Text : null, opened, ct);

    /// <summary>Every version of the values statement, in order.</summary>
    public IReadOnlyList<ValuesStatementNode> ValuesStatements =>
        [.. view.Development.ValuesStatements.Select((s, i) => new ValuesStatementNode(i + 1, s, Written(s.OccurredOn)))];

    /// <summary>The priorities as last ranked.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<PriorityNode>? GetPriorities(ClaimsPrincipal user) => Sees(user, Confidentiality.CoachAndDirector, WrittenPart.Priorities)
        ? [.. view.Priorities.Select(p => new PriorityNode(p, view.Answers.FirstOrDefault(a => a.ImprovementArea == p.ImprovementArea)))]
        : null;

    /// <summary>The priorities retired, in order.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<RetiredPriorityNode>? GetRetiredPriorities(ClaimsPrincipal user) =>
        [.. view.Development.Retired.Where(r => Sees(user, r.OccurredOn)).Select(r => new RetiredPriorityNode(r))];

    /// <summary>The answers to the three questions in force, one set an improvement area.</summary>
    [Authorize(Clearances.Sealed)]
    public IReadOnlyList<ThreeAnswersNode>? GetThreeQuestions(ClaimsPrincipal user) =>
        [.. view.Answers.Where(a => Sees(user, Confidentiality.Sealed, WrittenPart.Answers(a.ImprovementArea))).Select(a => new ThreeAnswersNode(a))];

    /// <summary>Whether there is a professional development plan, seen also by those who may not read it.</summary>
    public bool HasDevelopmentPlan => view.Development.LatestPlan() is not null;

    /// <summary>The professional development plan created last.</summary>
    public DevelopmentPlanNode? DevelopmentPlan => view.Development.LatestPlan() is { } plan ? Node(plan) : null;

    /// <summary>The professional development plans, one a cycle, in order; only the last can be open.</summary>
    public IReadOnlyList<DevelopmentPlanNode> DevelopmentPlans => [.. view.Development.Plans.Select(Node)];

    /// <summary>The coaching: who was responsible when, what may be shared with whom, what the sessions brought, what is still open.</summary>
    public EngagementNode Engagement => new(view, concerned);

    /// <summary>The latest day on which anything is known to have happened.</summary>
    public DateOnly LastOccurredOn => view.LastOccurredOn;

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration => view.Demonstration;

    private ValuesStatementWritten? Statement => view.Development.ValuesStatements is [.., var last] ? last : null;

    private DevelopmentPlanNode Node(DevelopmentPlan plan) => new(plan, SelfAssessments.FirstOrDefault(a => a.Id == plan.Assessment), Written(WrittenPart.Plan(plan.Plan)));

    private Concerned Written(string part) => concerned with { Under = view.Engagement.Under(part) };

    private Concerned Written(DateOnly day) => concerned with { Under = view.Engagement.Assignments.On(day) };

    private bool Sees(ClaimsPrincipal user, Confidentiality level, string part) => user.Actor().MaySee(level, Written(part));

    private bool Sees(ClaimsPrincipal user, DateOnly day) => user.Actor().MaySee(Confidentiality.CoachAndDirector, Written(day));
}
