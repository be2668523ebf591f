namespace CpmTracker.Projections;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using JasperFx.Events;
using Marten.Events.Projections;

/// <summary>Whom a coach coaches and coached, and how many minutes that took.</summary>
public sealed record CoachCaseload
{
    /// <summary>The coach's id, <c>coach-…</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>For how many directors at a time; none where not agreed.</summary>
    public int? Capacity { get; init; }

    /// <summary>The day of registration.</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>The day from which the coach takes no more directors.</summary>
    public DateOnly? StoodDownOn { get; init; }

    /// <summary>Every director who is or was assigned, by id.</summary>
    public IReadOnlyList<CaseloadDirector> Directors { get; init; } = [];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Directors assigned now who are in the programme.</summary>
    public int ActiveDirectors() => Directors.Count(d => d.Assigned);

    /// <summary>Whether more directors are assigned than agreed; an assignment beyond the capacity is kept and flagged, never refused.</summary>
    public bool OverCapacity() => ActiveDirectors() > Capacity;

    /// <summary>Coaching minutes that this coach delivered, to all directors.</summary>
    public int MinutesDelivered() => Directors.Sum(d => d.MinutesByThisCoach);

    /// <summary>The ids of the views that an event concerns: a coach's own goes to them, a director's standing to every coach who was assigned.</summary>
    internal static IReadOnlyList<string> IdsFor(IEvent happened) => happened.Data switch
    {
        ICoachEvent e => [e.Coach],
        Updated<DirectorStanding> { Entity: var director } => director.Coaches,
        _ => [],
    };

    /// <summary>The view after one more event.</summary>
    public static CoachCaseload? Fold(CoachCaseload? view, string id, IEvent happened) =>
        (view ?? new() { Id = id }).After(happened.Data) is var next && happened.IsDemonstration() ? next with { Demonstration = true } : next;

    private CoachCaseload After(object happened) => happened switch
    {
        CoachRegistered e => this with { Capacity = e.Capacity, RegisteredOn = RegisteredOn ?? e.OccurredOn, StoodDownOn = null },
        CoachStoodDown e => this with { StoodDownOn = e.OccurredOn },
        Updated<DirectorStanding> { Entity: var director } => this with
        {
            Directors = Directors.With(CaseloadDirector.Of(director, Id), d => d.Director),
            Demonstration = Demonstration || director.Demonstration,
        },
        _ => this,
    };
}

/// <summary>A director in <see cref="CoachCaseload"/>.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Assigned">Whether this coach is assigned now and the director is in the programme.</param>
/// <param name="County">FIPS code of the county served now.</param>
/// <param name="Status">Where the director stands in Module One.</param>
/// <param name="MinutesByThisCoach">Coaching minutes that this coach delivered.</param>
/// <param name="MinutesDelivered">Coaching minutes delivered by any coach.</param>
/// <param name="MinutesPlanned">Coaching minutes planned, at most.</param>
/// <param name="LastOccurredOn">The latest day on which anything is known to have happened.</param>
public sealed record CaseloadDirector(
    string Director, bool Assigned, string County, ModuleStatus Status, int MinutesByThisCoach, int MinutesDelivered, int MinutesPlanned, DateOnly LastOccurredOn)
{
    /// <summary>Where they stand in each module started, in the order of starting.</summary>
    public IReadOnlyList<ModuleStanding> Modules { get; init; } = [];

    /// <summary>Whether their part in the programme rests now: they are not quiet then.</summary>
    public bool Paused { get; init; }

    internal static CaseloadDirector Of(DirectorStanding director, string coach) => new(
        director.Id,
        director.Coach == coach && !director.Withdrawn,
        director.County(),
        director.Modules[0].Status(),
        director.Modules.SelectMany(m => m.Sessions).Where(s => s.Coach == coach).Sum(s => s.Minutes),
        director.Modules.MinutesDelivered(),
        director.Modules.MinutesPlanned(),
        director.LastOccurredOn)
    {
        Modules = [.. director.Modules.Select(ModuleStanding.Of)],
        Paused = director.Paused(),
    };
}

/// <summary>Keeps <see cref="CoachCaseload"/> from the coach's own events and from where the directors stand.</summary>
public sealed class CoachCaseloadProjection : MultiStreamProjection<CoachCaseload, string>
{
    /// <summary>Routes what coaches are told of.</summary>
    public CoachCaseloadProjection()
    {
        Identities<IEvent<ICoachEvent>>(CoachCaseload.IdsFor);
        Identities<IEvent<Updated<DirectorStanding>>>(CoachCaseload.IdsFor);
    }

    /// <inheritdoc/>
    public override CoachCaseload? Evolve(CoachCaseload? snapshot, string id, IEvent e) => CoachCaseload.Fold(snapshot, id, e);
}
