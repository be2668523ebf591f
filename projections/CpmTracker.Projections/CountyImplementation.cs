namespace CpmTracker.Projections;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using JasperFx.Events;
using Marten.Events.Projections;

/// <summary>Where one county stands: its directors, Snapshot, local priorities, Implementation Plan and declared stage.</summary>
public sealed record CountyImplementation
{
    /// <summary>FIPS code, five digits.</summary>
    public string Id { get; init; } = "";

    /// <summary>The county's registration: name, population, size class; none before the seeds are loaded.</summary>
    public CountyRegistered? Registered { get; init; }

    /// <summary>The child welfare agency as last named.</summary>
    public CountyAgencyNamed? Agency { get; init; }

    /// <summary>The region as last assigned.</summary>
    public CountyAssignedToRegion? Region { get; init; }

    /// <summary>Every director who serves or served the county, by id.</summary>
    public IReadOnlyList<CountyDirector> Directors { get; init; } = [];

    /// <summary>The Snapshots completed, in order.</summary>
    public IReadOnlyList<SnapshotCompleted> Snapshots { get; init; } = [];

    /// <summary>The local priorities as last set.</summary>
    public LocalPrioritiesSet? Priorities { get; init; }

    /// <summary>The Implementation Plan as last adopted.</summary>
    public ImplementationPlanAdopted? Plan { get; init; }

    /// <summary>The stages declared, in the order in which they were recorded; the last is in force.</summary>
    public IReadOnlyList<ImplementationStageDeclared> Stages { get; init; } = [];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Whether the director's seat is filled: an enrolled director serves here, one did and left, or none was ever enrolled.</summary>
    public Seat Seat() => Directors switch
    {
        { Count: 0 } => Projections.Seat.NoneYet,
        _ when Directors.Any(d => d.Serves) => Projections.Seat.Enrolled,
        _ => Projections.Seat.Vacant,
    };

    /// <summary>The view after one more event.</summary>
    public static CountyImplementation? Fold(CountyImplementation? view, string id, IEvent happened) =>
        (view ?? new() { Id = id }).After(happened.Data) is var next && happened.IsDemonstration() ? next with { Demonstration = true } : next;

    private CountyImplementation After(object happened) => happened switch
    {
        CountyRegistered e => this with { Registered = e },
        CountyAgencyNamed e => this with { Agency = e },
        CountyAssignedToRegion e => this with { Region = e },
        SnapshotCompleted e => this with { Snapshots = [.. Snapshots, e] },
        LocalPrioritiesSet e => this with { Priorities = e },
        ImplementationPlanAdopted e => this with { Plan = e },
        ImplementationStageDeclared e => this with { Stages = [.. Stages, e] },
        Updated<DirectorStanding> { Entity: var director } => this with
        {
            Directors = [.. Directors.Where(d => d.Director != director.Id).Append(CountyDirector.Of(director, Id)).OrderBy(d => d.Director, StringComparer.Ordinal)],
            Demonstration = Demonstration || director.Demonstration,
        },
        _ => this,
    };
}

/// <summary>Whether a county's director's seat is filled.</summary>
public enum Seat
{
    /// <summary>No director of this county was ever enrolled.</summary>
    NoneYet,

    /// <summary>A director who is enrolled serves the county.</summary>
    Enrolled,

    /// <summary>The directors enrolled have left the county or the programme.</summary>
    Vacant,
}

/// <summary>A director in <see cref="CountyImplementation"/>.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Serves">Whether they serve this county now and are in the programme.</param>
/// <param name="Here">Whether this is the county they served last, withdrawn or not: their minutes count here.</param>
/// <param name="Appointment">How they hold the post.</param>
/// <param name="EnrolledOn">The day of enrolment.</param>
/// <param name="Status">Where they stand in Module One.</param>
/// <param name="MinutesDelivered">Coaching minutes delivered.</param>
/// <param name="MinutesPlanned">Coaching minutes planned, at most.</param>
/// <param name="PriorityAreas">The areas of concentration among their priorities, as numbers of <see cref="CpmTracker.Domain.Catalogue.AreaOfConcentration"/>.</param>
public sealed record CountyDirector(
    string Director, bool Serves, bool Here, Appointment Appointment, DateOnly EnrolledOn, ModuleStatus Status, int MinutesDelivered, int MinutesPlanned,
    IReadOnlyList<CpmTracker.Domain.Catalogue.AreaOfConcentration> PriorityAreas)
{
    internal static CountyDirector Of(DirectorStanding director, string county) => new(
        director.Id,
        !director.Withdrawn && director.County() == county,
        director.County() == county,
        director.Appointment,
        director.EnrolledOn,
        director.Modules[0].Status(),
        director.Modules.MinutesDelivered(),
        director.Modules.MinutesPlanned(),
        director.PriorityAreas);
}

/// <summary>Keeps <see cref="CountyImplementation"/> from the county's own events and from where its directors stand.</summary>
public sealed class CountyImplementationProjection : MultiStreamProjection<CountyImplementation, string>
{
    /// <summary>Routes county events to their county, and a director's standing to every county that the director served.</summary>
    public CountyImplementationProjection()
    {
        Identity<ICountyEvent>(e => e.County);
        Identities<Updated<DirectorStanding>>(e => [.. e.Entity.Counties.Distinct()]);
    }

    /// <inheritdoc/>
    public override CountyImplementation? Evolve(CountyImplementation? snapshot, string id, IEvent e) => CountyImplementation.Fold(snapshot, id, e);
}
