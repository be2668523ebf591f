namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Nodes;

/// <summary>Where one county stands: its directors, how it sees itself, what it plans, what it does, and the stage that it declares.</summary>
[GraphQLName("CountyImplementation")]
public sealed class CountyImplementationNode(CountyImplementation view)
{
    /// <summary>Whether the director's seat is filled.</summary>
    public Seat Seat => view.Seat();

    /// <summary>The day since which the seat is vacant; none where it is not, or never was filled.</summary>
    public DateOnly? VacantSince => view.VacantSince();

    /// <summary>The directors who serve the county and are in the programme.</summary>
    public IReadOnlyList<CountyDirectorNode> Directors => [.. view.Directors.Where(d => d.Serves).Select(d => new CountyDirectorNode(d, view.Id))];

    /// <summary>The times without a director between one who left and a successor, in order.</summary>
    public IReadOnlyList<VacancyNode> Vacancies => [.. view.Vacancies().Select(v => new VacancyNode(v))];

    /// <summary>Coaching minutes delivered to the directors who served here last.</summary>
    public int MinutesDelivered => view.Directors.Where(d => d.Here).Sum(d => d.MinutesDelivered);

    /// <summary>Coaching minutes planned for them, at most.</summary>
    public int MinutesPlanned => view.Directors.Where(d => d.Here).Sum(d => d.MinutesPlanned);

    /// <summary>The Snapshots completed, in the order of recording.</summary>
    public IReadOnlyList<SnapshotNode> Snapshots => [.. view.Assessments.Snapshots.Select(s => new SnapshotNode(s))];

    /// <summary>The strengths to build on that Snapshots showed.</summary>
    public IReadOnlyList<StrengthNode> Strengths => [.. view.Assessments.Strengths.Select(s => new StrengthNode(s))];

    /// <summary>The opportunities for growth that Snapshots showed.</summary>
    public IReadOnlyList<OpportunityNode> Opportunities => [.. view.Assessments.Opportunities.Select(o => new OpportunityNode(o))];

    /// <summary>The readiness assessments.</summary>
    public IReadOnlyList<ReadinessNode> Readiness => [.. view.Assessments.Readiness.Select(r => new ReadinessNode(r))];

    /// <summary>The fidelity assessments.</summary>
    public IReadOnlyList<FidelityNode> Fidelity => [.. view.Assessments.Fidelity.Select(f => new FidelityNode(f))];

    /// <summary>The implementation team in force; none where none was formed.</summary>
    public TeamNode? Team => view.Planning.Teams.Latest() is { } team ? new(team) : null;

    /// <summary>The local priorities in force.</summary>
    public IReadOnlyList<LocalPriorityNode> LocalPriorities => [.. view.Planning.Priorities.Latest()?.Told.Priorities.Select(p => new LocalPriorityNode(p)) ?? []];

    /// <summary>The Implementation Plan in force; none where none was adopted.</summary>
    public ImplementationPlanNode? Plan => view.Planning.Plans.Latest() is { } plan ? new(plan, view.Planning) : null;

    /// <summary>Every Implementation Plan adopted, in the order of recording.</summary>
    public IReadOnlyList<ImplementationPlanNode> Plans => [.. view.Planning.Plans.Select(p => new ImplementationPlanNode(p, view.Planning))];

    /// <summary>Whether the reassessment of the plan in force on a day was due and its target day past.</summary>
    /// <param name="on">The day.</param>
    public bool ReassessmentOverdue(DateOnly on) => view.Planning.Dues().OverdueOn(on);

    /// <summary>The stage in force, today or at the end of a day; none where the county had declared none.</summary>
    /// <param name="on">The day; as last known if left out.</param>
    public StageNode? GetStage(DateOnly? on) => view.Stages.Latest(on) is { } declared ? new(declared) : null;

    /// <summary>Every stage declared, in the order in which it was recorded.</summary>
    public IReadOnlyList<StageNode> Stages => [.. view.Stages.Select(s => new StageNode(s))];

    /// <summary>The uses of toolkit tools.</summary>
    public IReadOnlyList<ToolUseNode> ToolUses => [.. view.Practice.ToolUses.Select(u => new ToolUseNode(u))];

    /// <summary>The involvement actions that staff took.</summary>
    public IReadOnlyList<InvolvementNode> Involvement => [.. view.Practice.Involvement.Select(i => new InvolvementNode(i))];

    /// <summary>The initiatives aligned to the areas of concentration.</summary>
    public IReadOnlyList<AlignmentNode> Initiatives => [.. view.Practice.Initiatives.Select(i => new AlignmentNode(i))];

    /// <summary>The strategies of the System Improvement Plan linked to the CPM.</summary>
    public IReadOnlyList<SipStrategyNode> SipStrategies => [.. view.Practice.SipStrategies.Select(s => new SipStrategyNode(s))];

    /// <summary>The requests for help.</summary>
    /// <param name="open">Only those that are open, or only those that are answered.</param>
    /// <param name="area">Only those in this area of concentration.</param>
    public IReadOnlyList<HelpRequestNode> HelpRequests(bool? open, AreaOfConcentration? area) =>
    [
        .. view.Practice.HelpRequests.Where(r => area is null || r.Told.Area == area).Select(r => new HelpRequestNode(r, view.Practice)).Where(r => open is null || r.Open == open),
    ];

    /// <summary>The county's parts in statewide activities, by day.</summary>
    public IReadOnlyList<CountyParticipationNode> Participation => [.. view.ParticipationByDay().Select(p => new CountyParticipationNode(p, view.Id, view.Region?.Region))];

    /// <summary>The records voided, in the order of voiding.</summary>
    public IReadOnlyList<VoidedRecordNode> Voided => [.. view.Voided.Select(v => new VoidedRecordNode(v))];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration => view.Demonstration;
}
