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

    /// <summary>Directors in the programme who stand there in a module; who has not started it stands at the beginning.</summary>
    public int DirectorsAt(ModuleStatus status, string module) => Counties.Sum(c => c.DirectorsAt(status, module));

    /// <summary>Coaching minutes delivered, to directors in the programme and to those who withdrew.</summary>
    public int MinutesDelivered() => Counties.Sum(c => c.MinutesDelivered);

    /// <summary>Coaching minutes planned for the same directors, at most.</summary>
    public int MinutesPlanned() => Counties.Sum(c => c.MinutesPlanned);

    /// <summary>Counties that last declared this stage; none for those that have declared no stage.</summary>
    public int CountiesAt(ImplementationStage? stage) => Counties.Count(c => c.Stage == stage);

    /// <summary>Counties at which this stage was in force at the end of a day; none for those that had declared no stage by then.</summary>
    public int CountiesAt(ImplementationStage? stage, DateOnly on) => Counties.Count(c => c.StageOn(on) == stage);

    /// <summary>Local priorities in this area of concentration, over all counties.</summary>
    public int LocalPrioritiesIn(AreaOfConcentration area) => Counties.Sum(c => c.LocalPriorities.GetValueOrDefault(area));

    /// <summary>Directors' priorities in this area of concentration, over all directors in the programme.</summary>
    public int DirectorPrioritiesIn(AreaOfConcentration area) => Counties.Sum(c => c.DirectorPriorities.GetValueOrDefault(area));

    /// <summary>The ids of the views that an event concerns: every county goes to the one document.</summary>
    internal static IReadOnlyList<string> IdsFor(IEvent happened) => happened.Data is Updated<CountyImplementation> ? [TheOne] : [];

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

/// <summary>Keeps <see cref="StatewideDashboard"/> from the counties, in the last stage.</summary>
public sealed class StatewideDashboardProjection : MultiStreamProjection<StatewideDashboard, string>
{
    /// <summary>Routes every county to the one document.</summary>
    public StatewideDashboardProjection() => Identities<IEvent<Updated<CountyImplementation>>>(StatewideDashboard.IdsFor);

    /// <inheritdoc/>
    public override StatewideDashboard? Evolve(StatewideDashboard? snapshot, string id, IEvent e) => StatewideDashboard.Fold(snapshot, id, e);
}
