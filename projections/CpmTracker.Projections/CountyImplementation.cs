namespace CpmTracker.Projections;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Counties;
using JasperFx.Events;
using Marten.Events.Projections;

/// <summary>Where one county stands: its directors, how it sees itself, what it plans, what it does, the stage that it declares and its parts in statewide activities.</summary>
public sealed record CountyImplementation
{
    /// <summary>FIPS code, five digits.</summary>
    public string Id { get; init; } = "";

    /// <summary>The county's registration: name, population, size class; none before the seeds are loaded.</summary>
    public CountyRegistered? Registered { get; init; }

    /// <summary>The child welfare agency as last named.</summary>
    public CountyAgencyNamed? Agency { get; init; }

    /// <summary>The region of the latest assignment.</summary>
    public CountyAssignedToRegion? Region { get; init; }

    /// <summary>Every assignment to a region, in the order of recording.</summary>
    public IReadOnlyList<CountyAssignedToRegion> Regions { get; init; } = [];

    /// <summary>Every director who serves or served the county, by id.</summary>
    public IReadOnlyList<CountyDirector> Directors { get; init; } = [];

    /// <summary>How the county sees itself.</summary>
    public CountyAssessments Assessments { get; init; } = new();

    /// <summary>What the county plans.</summary>
    public CountyPlanning Planning { get; init; } = new();

    /// <summary>What the county does.</summary>
    public CountyPractice Practice { get; init; } = new();

    /// <summary>The stages declared, in the order in which they were recorded; the one of the latest day is in force. It may go back.</summary>
    public IReadOnlyList<CountyRecord<ImplementationStageDeclared>> Stages { get; init; } = [];

    /// <summary>The records voided, in the order of voiding.</summary>
    public IReadOnlyList<VoidedRecord> Voided { get; init; } = [];

    /// <summary>The county's parts in statewide activities, by the activity's id.</summary>
    public IReadOnlyList<CountyParticipation> Participation { get; init; } = [];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Whether the director's seat is filled: an enrolled director serves here, one did and left, or none was ever enrolled.</summary>
    public Seat Seat() => Directors switch
    {
        { Count: 0 } => Projections.Seat.NoneYet,
        _ when Directors.Any(d => d.Serves) => Projections.Seat.Enrolled,
        _ => Projections.Seat.Vacant,
    };

    /// <summary>The county's parts in statewide activities, by day.</summary>
    public IEnumerable<CountyParticipation> ParticipationByDay() => Participation.OrderBy(p => p.On).ThenBy(p => p.Activity, StringComparer.Ordinal);

    /// <summary>The stage in force at the end of a day, or now; none where none was declared by then.</summary>
    public ImplementationStage? Stage(DateOnly? on = null) => Stages.Latest(on)?.Told.Stage;

    /// <summary>Everything recorded of the implementation and not voided.</summary>
    public IEnumerable<ICountyEvent> Records() => [.. Assessments.All, .. Planning.All, .. Practice.All, .. Stages.Select(s => s.Told)];

    /// <summary>The ids of the views that an event concerns: a county's own goes to it, a director's standing to every county served, an activity to every county that took part.</summary>
    internal static IReadOnlyList<string> IdsFor(IEvent happened) => happened.Data switch
    {
        ICountyEvent e => [e.County],
        Updated<DirectorStanding> { Entity: var director } => [.. director.Counties.Distinct()],
        Updated<ActivityRecord> { Entity: var activity } => activity.Counties,
        _ => [],
    };

    /// <summary>Whom the county's implementation concerns now.</summary>
    public Concerned Concerned() => new(County: Id, Region: Region?.Region);

    /// <summary>The view after one more event.</summary>
    public static CountyImplementation? Fold(CountyImplementation? view, string id, IEvent happened) =>
        (view ?? new() { Id = id }).After(happened) is var next && happened.IsDemonstration() ? next with { Demonstration = true } : next;

    private CountyImplementation After(IEvent happened) => happened.Data switch
    {
        CountyRegistered e => this with { Registered = e },
        CountyAgencyNamed e => this with { Agency = e },
        CountyAssignedToRegion e when (IReadOnlyList<CountyAssignedToRegion>)[.. Regions, e] is var regions => this with { Regions = regions, Region = regions.Latest() },
        ImplementationStageDeclared e => this with { Stages = Stages.And(happened.Version, e) },
        CountyRecordVoided e => With(happened.Version, e) with { Stages = Stages.Without(e.Voids), Voided = [.. Voided, new(e.Voids, e)] },
        ICountyEvent e => With(happened.Version, e),
        Updated<DirectorStanding> { Entity: var director } => this with
        {
            Directors = Directors.With(CountyDirector.Of(director, Id), d => d.Director),
            Demonstration = Demonstration || director.Demonstration,
        },
        Updated<ActivityRecord> { Entity: var activity } => this with
        {
            Participation = CountyParticipation.After(Participation, activity, Id),
            Demonstration = Demonstration || activity.Demonstration,
        },
        _ => this,
    };

    private CountyImplementation With(long version, ICountyEvent happened) => this with
    {
        Assessments = Assessments.With(version, happened),
        Planning = Planning.With(version, happened),
        Practice = Practice.With(version, happened),
    };
}

/// <summary>Keeps <see cref="CountyImplementation"/> from the county's own events, from where its directors stand and from the activities that it took part in.</summary>
public sealed class CountyImplementationProjection : MultiStreamProjection<CountyImplementation, string>
{
    /// <summary>Routes what counties are told of.</summary>
    public CountyImplementationProjection()
    {
        Identities<IEvent<ICountyEvent>>(CountyImplementation.IdsFor);
        Identities<IEvent<Updated<DirectorStanding>>>(CountyImplementation.IdsFor);
        Identities<IEvent<Updated<ActivityRecord>>>(CountyImplementation.IdsFor);
    }

    /// <inheritdoc/>
    public override CountyImplementation? Evolve(CountyImplementation? snapshot, string id, IEvent e) => CountyImplementation.Fold(snapshot, id, e);
}
