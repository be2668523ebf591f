namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;

/// <summary>Something that happened to a coach's part in the programme, in the stream <c>coach-{id}</c>.</summary>
public interface ICoachEvent : IOccurrence
{
    /// <summary>The coach's id, <c>coach-…</c>.</summary>
    string Coach { get; }
}

/// <summary>A coach joined the programme.</summary>
/// <param name="Coach">The coach's id.</param>
/// <param name="Capacity">For how many directors at a time; none where not agreed. No public figure exists for a usual caseload.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record CoachRegistered(string Coach, int? Capacity, DateOnly OccurredOn) : ICoachEvent;

/// <summary>A coach stood down and takes no more directors.</summary>
/// <param name="Coach">The coach's id.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record CoachStoodDown(string Coach, DateOnly OccurredOn) : ICoachEvent;

/// <summary>What the decisions about a coach need to know.</summary>
/// <param name="Id">The stream's id, <c>coach-…</c>.</param>
/// <param name="Capacity">For how many directors at a time.</param>
/// <param name="StoodDownOn">The day from which they take no more directors.</param>
public sealed record Coach(string Id, int? Capacity, DateOnly? StoodDownOn) : IConcern
{
    /// <summary>Whether they take no more directors.</summary>
    public bool StoodDown => StoodDownOn is not null;

    /// <inheritdoc/>
    public Concerned Concerned() => new(Coach: Id);

    /// <summary>The state after one more event.</summary>
    public static Coach? Fold(Coach? coach, string id, ICoachEvent happened) => (coach, happened) switch
    {
        (_, CoachRegistered e) => new(id, e.Capacity, null),
        ({ }, CoachStoodDown e) => coach with { StoodDownOn = e.OccurredOn },
        _ => coach,
    };
}

/// <summary>The wire names of a coach's stream.</summary>
public static class CoachEvents
{
    /// <summary>Every event type of the stream, with its name.</summary>
    public static IReadOnlyList<WireName> Names { get; } =
    [
        WireName.Of<CoachRegistered>("coach.registered.v1"),
        WireName.Of<CoachStoodDown>("coach.stood_down.v1"),
    ];
}
