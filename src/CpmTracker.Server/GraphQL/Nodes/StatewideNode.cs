namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.GraphQL.CountyNodes;

/// <summary>Where everyone stands, statewide.</summary>
[GraphQLName("StatewideDashboard")]
public sealed class StatewideNode(StatewideDashboard view, DateTimeOffset? recordedBy, DateOnly? occurredBy)
{
    /// <summary>With what was recorded up to and with this instant; none for all that is recorded.</summary>
    public DateTimeOffset? RecordedBy => recordedBy;

    /// <summary>About the end of this day; none for any day.</summary>
    public DateOnly? OccurredBy => occurredBy;

    /// <summary>Counties known: 58 once the reference data is loaded.</summary>
    public int CountiesKnown => view.Counties.Count;

    /// <summary>Counties in which a director who is enrolled serves.</summary>
    public int CountiesWithDirector => view.CountiesWith(Seat.Enrolled);

    /// <summary>Counties whose directors have left the county or the programme.</summary>
    public int CountiesWithVacancy => view.CountiesWith(Seat.Vacant);

    /// <summary>Counties of which no director was ever enrolled.</summary>
    public int CountiesWithNoneYet => view.CountiesWith(Seat.NoneYet);

    /// <summary>Directors in the programme, by where they stand in Module One.</summary>
    public IReadOnlyList<StatusCountNode> Directors => [.. Enum.GetValues<ModuleStatus>().Select(s => new StatusCountNode(DirectorStatuses.Of(s), view.DirectorsAt(s)))];

    /// <summary>Directors in the programme, by where they stand in a module; who has not started it stands at the beginning.</summary>
    /// <param name="module">The module's id in the catalogue, such as module-8.</param>
    public IReadOnlyList<StatusCountNode> GetDirectorsBy(string module) =>
        [.. Enum.GetValues<ModuleStatus>().Select(s => new StatusCountNode(DirectorStatuses.Of(s), view.DirectorsAt(s, module)))];

    /// <summary>Coaching minutes delivered, to directors in the programme and to those who withdrew.</summary>
    public int MinutesDelivered => view.MinutesDelivered();

    /// <summary>Coaching minutes planned for the same directors, at most.</summary>
    public int MinutesPlanned => view.MinutesPlanned();

    /// <summary>Counties by the stage in force, today or at the end of a day.</summary>
    /// <param name="on">The day; as last known if left out.</param>
    public IReadOnlyList<StageCountNode> Stages(DateOnly? on) =>
        [.. Enum.GetValues<ImplementationStage>().Cast<ImplementationStage?>().Append(null).Select(s => new StageCountNode(s, on is { } day ? view.CountiesAt(s, day) : view.CountiesAt(s)))];

    /// <summary>Priorities by area of concentration.</summary>
    public IReadOnlyList<AreaCountNode> Priorities =>
        [.. Enum.GetValues<AreaOfConcentration>().Select(a => new AreaCountNode(a, view.LocalPrioritiesIn(a), view.DirectorPrioritiesIn(a)))];

    /// <summary>The tools of the catalogue in force and how counties use them, the most used first.</summary>
    /// <param name="catalogue">Knows the tools.</param>
    /// <param name="used">Only those that some county used, or only those that none did.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<ToolUsageNode>> GetTools([Service] CatalogueInForce catalogue, bool? used, CancellationToken ct) =>
    [
        .. ((await catalogue.GetAsync(ct))?.Toolkits ?? [])
            .SelectMany(kit => kit.Tools.Select(tool => new ToolUsageNode(kit, tool, view.Counties)))
            .Where(t => used is null || t.Uses > 0 == used)
            .OrderByDescending(t => t.Uses),
    ];

    /// <summary>Every time without a director in a county, between one who left and a successor, by county and day.</summary>
    public IReadOnlyList<CountyVacancyNode> Vacancies => [.. view.Counties.SelectMany(c => c.Vacancies.Select(v => new CountyVacancyNode(c, v)))];

    /// <summary>Median days from a director's leaving to the successor's enrolment, over the vacancies that ended; none where none did.</summary>
    public double? MedianVacancyDays => Median([.. view.Counties.SelectMany(c => c.Vacancies).Select(v => v.Days).OfType<int>().Order()]);

    /// <summary>One line a county, by FIPS code.</summary>
    /// <param name="seats">Only those whose director's seat is in one of these states.</param>
    /// <param name="reassessmentOverdueOn">Only those past their reassessment date on this day.</param>
    public IReadOnlyList<CountyLineNode> Counties(IReadOnlyList<Seat>? seats, DateOnly? reassessmentOverdueOn) =>
    [
        .. view.Counties
            .Where(c => (seats is null || seats.Contains(c.Seat)) && (reassessmentOverdueOn is not { } day || c.Plans.OverdueOn(day)))
            .Select(c => new CountyLineNode(c)),
    ];

    /// <summary>Whether any county shows history made up for demonstration.</summary>
    public bool Demonstration => view.Demonstration;

    private static double? Median(IReadOnlyList<int> ordered) =>
        ordered.Count == 0 ? null : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2.0;
}

/// <summary>How many directors stand there.</summary>
[GraphQLName("StatusCount")]
public sealed class StatusCountNode(DirectorStatus status, int count)
{
    /// <summary>Where.</summary>
    public DirectorStatus Status => status;

    /// <summary>How many.</summary>
    public int Count => count;
}

/// <summary>How many counties last declared this stage.</summary>
[GraphQLName("StageCount")]
public sealed class StageCountNode(ImplementationStage? stage, int count)
{
    /// <summary>The stage; none for counties that have declared none.</summary>
    public ImplementationStage? Stage => stage;

    /// <summary>How many.</summary>
    public int Count => count;
}

/// <summary>How many priorities lie in this area of concentration.</summary>
[GraphQLName("AreaCount")]
public sealed class AreaCountNode(AreaOfConcentration area, int countyPriorities, int directorPriorities)
{
    /// <summary>The area.</summary>
    public AreaOfConcentration Area => area;

    /// <summary>Local priorities that counties set.</summary>
    public int CountyPriorities => countyPriorities;

    /// <summary>Priorities that directors in the programme ranked.</summary>
    public int DirectorPriorities => directorPriorities;
}
