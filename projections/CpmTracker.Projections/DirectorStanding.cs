namespace CpmTracker.Projections;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using JasperFx.Events;
using Marten.Events.Aggregation;

/// <summary>What counties, coaches and the state count of one director. The first stage of the asynchronous views; nobody queries it.</summary>
public sealed record DirectorStanding
{
    /// <summary>The director's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>FIPS codes of the counties served, in order; the last is the one served now.</summary>
    public IReadOnlyList<string> Counties => [.. Posts.Select(p => p.County).Where((county, n) => n == 0 || Posts[n - 1].County != county)];

    /// <summary>Ids of the coaches assigned, in order and each once; see <see cref="Coach"/> for the one assigned now.</summary>
    public IReadOnlyList<string> Coaches { get; init; } = [];

    /// <summary>The posts held while in the programme, in order: where the director served on any day.</summary>
    public required IReadOnlyList<Post> Posts { get; init; }

    /// <summary>The pauses made, in order.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>The day on which the professional development plan was created.</summary>
    public DateOnly? PlanOn { get; init; }

    /// <summary>The coach assigned now.</summary>
    public string? Coach { get; init; }

    /// <summary>How the director holds the post.</summary>
    public Appointment Appointment => Posts[^1].Appointment;

    /// <summary>The day of enrolment.</summary>
    public DateOnly EnrolledOn => Posts[0].From;

    /// <summary>Whether the director has withdrawn.</summary>
    public bool Withdrawn => Posts[^1].Until is not null;

    /// <summary>Plan and progress of each module started, in the order of starting; the first is Module One.</summary>
    public required IReadOnlyList<ModuleProgress> Modules { get; init; }

    /// <summary>The areas of concentration among the ranked priorities, as often as they stand there.</summary>
    public IReadOnlyList<AreaOfConcentration> PriorityAreas { get; init; } = [];

    /// <summary>The latest day on which anything is known to have happened.</summary>
    public DateOnly LastOccurredOn { get; init; }

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Whether the director's part in the programme rests now.</summary>
    public bool Paused() => Pauses is [.., { Until: null }];

    /// <summary>The day of the first coaching session of Module One.</summary>
    public DateOnly? FirstSessionOn() => Modules[0].Held(1)?.HeldOn;

    /// <summary>FIPS code of the county served now.</summary>
    public string County() => Posts[^1].County;

    /// <summary>The ids of the views that an event concerns: the director's.</summary>
    internal static IReadOnlyList<string> IdsFor(IEvent happened) => happened.Data is IDirectorEvent ? [happened.StreamKey!] : [];

    /// <summary>The view after one more event; none before the enrolment.</summary>
    public static DirectorStanding? Fold(DirectorStanding? view, string id, IEvent happened) => (view, happened.Data) switch
    {
        (null, DirectorEnrolled e) => new()
        {
            Id = id,
            Modules = [ModuleProgress.Of(e.Module, e.OccurredOn)],
            Posts = Domain.Directors.Posts.With([], e),
            LastOccurredOn = e.OccurredOn,
            Demonstration = happened.IsDemonstration(),
        },
        ({ }, IDirectorEvent e) => view.After(e) with
        {
            Modules = view.Modules.With(e),
            Posts = view.Posts.With(e),
            Pauses = view.Pauses.With(e),
            LastOccurredOn = e.OccurredOn > view.LastOccurredOn ? e.OccurredOn : view.LastOccurredOn,
            Demonstration = view.Demonstration || happened.IsDemonstration(),
        },
        _ => view,
    };

    private DirectorStanding After(IDirectorEvent happened) => happened switch
    {
        CoachAssigned e => WithCoach(e.Coach),
        CoachReassigned e => WithCoach(e.To),
        CoachingEngagementClosed => this with { Coach = null },
        DevelopmentPlanCreated e => this with { PlanOn = e.OccurredOn },
        PrioritiesRanked e => this with { PriorityAreas = [.. e.Priorities.Select(p => p.Concentration).OfType<AreaOfConcentration>()] },
        _ => this,
    };

    private DirectorStanding WithCoach(string coach) => this with { Coach = coach, Coaches = Coaches.Contains(coach) ? Coaches : [.. Coaches, coach] };
}

/// <summary>Keeps <see cref="DirectorStanding"/> in the first stage of the asynchronous views.</summary>
public sealed class DirectorStandingProjection : SingleStreamProjection<DirectorStanding, string>
{
    /// <inheritdoc/>
    public override DirectorStanding? Evolve(DirectorStanding? snapshot, string id, IEvent e) => DirectorStanding.Fold(snapshot, id, e);
}
