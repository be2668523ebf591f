namespace CpmTracker.Projections;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;

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
/// <param name="PriorityAreas">The areas of concentration among their priorities, as often as they stand there.</param>
public sealed record CountyDirector(
    string Director, bool Serves, bool Here, Appointment Appointment, DateOnly EnrolledOn, ModuleStatus Status, int MinutesDelivered, int MinutesPlanned,
    IReadOnlyList<AreaOfConcentration> PriorityAreas)
{
    /// <summary>The posts that they held in this county, in order; more than one for somebody who came back or was appointed anew.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>Where they stand in each module started, in the order of starting.</summary>
    public IReadOnlyList<ModuleStanding> Modules { get; init; } = [];

    /// <summary>Whether their part in the programme rests now.</summary>
    public bool Paused { get; init; }

    /// <summary>The day of the first coaching session of Module One.</summary>
    public DateOnly? FirstSessionOn { get; init; }

    /// <summary>The day on which their professional development plan was created.</summary>
    public DateOnly? PlanOn { get; init; }

    internal static CountyDirector Of(DirectorStanding director, string county) => new(
        director.Id,
        !director.Withdrawn && director.County() == county,
        director.County() == county,
        director.Appointment,
        director.EnrolledOn,
        director.Modules[0].Status(),
        director.Modules.MinutesDelivered(),
        director.Modules.MinutesPlanned(),
        director.PriorityAreas)
    {
        Posts = [.. director.Posts.Where(p => p.County == county)],
        Modules = [.. director.Modules.Select(ModuleStanding.Of)],
        Paused = director.Paused(),
        FirstSessionOn = director.FirstSessionOn(),
        PlanOn = director.PlanOn,
    };
}
