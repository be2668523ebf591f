namespace CpmTracker.Projections;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using JasperFx.Events;
using Marten.Events.Projections;

/// <summary>Where everyone stands, statewide: one line a county, and the totals that follow from the lines.</summary>
public sealed record StatewideDashboard
{
    /// <summary>The id of the one document: <c>statewide</c>.</summary>
    public const string TheOne = "statewide";

    /// <summary>Always <see cref="TheOne"/>.</summary>
    public string Id { get; init; } = "";

    /// <summary>One line a registered county, by FIPS code.</summary>
    public IReadOnlyList<CountyLine> Counties { get; init; } = [];

    /// <summary>Whether any county shows history made up for demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Counties whose director's seat is in this state.</summary>
    public int CountiesWith(Seat seat) => Counties.Count(c => c.Seat == seat);

    /// <summary>Directors in the programme who stand there in the module.</summary>
    public int DirectorsAt(ModuleStatus status) => Counties.Sum(c => c.Directors.GetValueOrDefault(status));

    /// <summary>Coaching minutes delivered, to directors in the programme and to those who withdrew.</summary>
    public int MinutesDelivered() => Counties.Sum(c => c.MinutesDelivered);

    /// <summary>Coaching minutes planned for the same directors, at most.</summary>
    public int MinutesPlanned() => Counties.Sum(c => c.MinutesPlanned);

    /// <summary>Counties that last declared this stage; none for those that have declared no stage.</summary>
    public int CountiesAt(ImplementationStage? stage) => Counties.Count(c => c.Stage == stage);

    /// <summary>Local priorities in this area of concentration, over all counties.</summary>
    public int LocalPrioritiesIn(AreaOfConcentration area) => Counties.Sum(c => c.LocalPriorities.GetValueOrDefault(area));

    /// <summary>Directors' priorities in this area of concentration, over all directors in the programme.</summary>
    public int DirectorPrioritiesIn(AreaOfConcentration area) => Counties.Sum(c => c.DirectorPriorities.GetValueOrDefault(area));

    /// <summary>The view after one more event.</summary>
    public static StatewideDashboard? Fold(StatewideDashboard? view, string id, IEvent happened) => happened.Data switch
    {
        Updated<CountyImplementation> { Entity: { Registered: not null } county } => (view ?? new() { Id = id }).With(CountyLine.Of(county)),
        _ => view,
    };

    private StatewideDashboard With(CountyLine line)
    {
        var counties = Counties.Where(c => c.County != line.County).Append(line).OrderBy(c => c.County, StringComparer.Ordinal).ToList();
        return this with { Counties = counties, Demonstration = counties.Any(c => c.Demonstration) };
    }
}

/// <summary>One county in <see cref="StatewideDashboard"/>.</summary>
public sealed record CountyLine
{
    /// <summary>FIPS code.</summary>
    public required string County { get; init; }

    /// <summary>The county's name.</summary>
    public required string Name { get; init; }

    /// <summary>The region as last assigned.</summary>
    public string? Region { get; init; }

    /// <summary>Whether the director's seat is filled.</summary>
    public required Seat Seat { get; init; }

    /// <summary>Directors in the programme who serve the county, by where they stand in the module.</summary>
    public required IReadOnlyDictionary<ModuleStatus, int> Directors { get; init; }

    /// <summary>Coaching minutes delivered to the directors who served here last.</summary>
    public required int MinutesDelivered { get; init; }

    /// <summary>Coaching minutes planned for them, at most.</summary>
    public required int MinutesPlanned { get; init; }

    /// <summary>The day of the latest Snapshot, in whatever order they were recorded.</summary>
    public DateOnly? SnapshotOn { get; init; }

    /// <summary>Target day of the reassessment by the plan in force.</summary>
    public DateOnly? ReassessOn { get; init; }

    /// <summary>The stage last declared.</summary>
    public ImplementationStage? Stage { get; init; }

    /// <summary>Local priorities, by area of concentration.</summary>
    public required IReadOnlyDictionary<AreaOfConcentration, int> LocalPriorities { get; init; }

    /// <summary>Priorities of the directors in the programme, by area of concentration.</summary>
    public required IReadOnlyDictionary<AreaOfConcentration, int> DirectorPriorities { get; init; }

    /// <summary>Whether the county shows history made up for demonstration.</summary>
    public required bool Demonstration { get; init; }

    internal static CountyLine Of(CountyImplementation county) => new()
    {
        County = county.Id,
        Name = county.Registered?.Name ?? county.Id,
        Region = county.Region?.Region,
        Seat = county.Seat(),
        Directors = Counted(county.Directors.Where(d => d.Serves).Select(d => d.Status)),
        MinutesDelivered = county.Directors.Where(d => d.Here).Sum(d => d.MinutesDelivered),
        MinutesPlanned = county.Directors.Where(d => d.Here).Sum(d => d.MinutesPlanned),
        SnapshotOn = county.Snapshots.Max(s => (DateOnly?)s.OccurredOn),
        ReassessOn = county.Plan?.ReassessOn,
        Stage = county.Stages is [.., var declared] ? declared.Stage : null,
        LocalPriorities = Counted(county.Priorities?.Priorities.Select(p => p.Area) ?? []),
        DirectorPriorities = Counted(county.Directors.Where(d => d.Serves).SelectMany(d => d.PriorityAreas)),
        Demonstration = county.Demonstration,
    };

    private static SortedDictionary<T, int> Counted<T>(IEnumerable<T> values)
        where T : struct, Enum => new(values.CountBy(v => v).ToDictionary());
}

/// <summary>Keeps <see cref="StatewideDashboard"/> from the counties, in the last stage.</summary>
public sealed class StatewideDashboardProjection : MultiStreamProjection<StatewideDashboard, string>
{
    /// <summary>Routes every county to the one document.</summary>
    public StatewideDashboardProjection() => Identity<Updated<CountyImplementation>>(_ => StatewideDashboard.TheOne);

    /// <inheritdoc/>
    public override StatewideDashboard? Evolve(StatewideDashboard? snapshot, string id, IEvent e) => StatewideDashboard.Fold(snapshot, id, e);
}
