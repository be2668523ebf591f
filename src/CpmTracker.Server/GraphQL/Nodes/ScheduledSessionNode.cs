namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;

/// <summary>A coaching session that is agreed and not held yet, with what is due before.</summary>
[GraphQLName("ScheduledSession")]
public sealed class ScheduledSessionNode(CoachingSessionScheduled scheduled, DirectorProgress view)
{
    /// <summary>The module's id in the catalogue.</summary>
    public string Module => scheduled.Module;

    /// <summary>The session's number in the module.</summary>
    public int Number => scheduled.Number;

    /// <summary>When it begins.</summary>
    public DateTimeOffset At => scheduled.At;

    /// <summary>How they meet.</summary>
    public SessionMode Mode => scheduled.Mode;

    /// <summary>The day on which it was agreed.</summary>
    public DateOnly AgreedOn => scheduled.OccurredOn;

    /// <summary>Where, if told.</summary>
    public Task<WritingNode?> GetPlace(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(scheduled.Place, opened, ct);

    /// <summary>The module's activities that are due before it and not done.</summary>
    public IReadOnlyList<ActivityProgressNode> Due =>
        view.Modules.Named(scheduled.Module) is not { } module ? [] :
        [
            .. module.Plan.Segments.SelectMany(s => s.Activities.Select(a => (Segment: s.Number, Activity: a)))
                .Where(p => p.Activity.Due is { Kind: DueKind.Before or DueKind.Between } due && due.ClosingSession() <= scheduled.Number)
                .Where(p => module.Activities.All(done => done.Activity != p.Activity.Activity))
                .Select(p => new ActivityProgressNode(p.Segment, p.Activity, module)),
        ];

    /// <summary>Ids of the activities that the coach gave to be done before it.</summary>
    public IReadOnlyList<string> Assigned =>
        [.. view.Engagement.Sessions.SelectMany(s => s.Assignments).Where(a => (a.DueModule, a.DueBefore) == (scheduled.Module, scheduled.Number)).SelectMany(a => a.Activities).Distinct()];

    /// <summary>Ids of the materials listed for it.</summary>
    public IReadOnlyList<string> Materials =>
        [.. view.Engagement.Sessions.Where(s => s.Module == scheduled.Module).SelectMany(s => s.Materials).Where(m => m.ForSession == scheduled.Number).SelectMany(m => m.Materials).Distinct()];
}

/// <summary>An entry of a coach's agenda: a session with one of their directors.</summary>
[GraphQLName("AgendaItem")]
public sealed class AgendaItemNode(CoachingSessionScheduled scheduled, DirectorProgress view)
{
    /// <summary>Whom they meet.</summary>
    public DirectorNode Director => new(view);

    /// <summary>When, where, and what is due before.</summary>
    public ScheduledSessionNode Session => new(scheduled, view);
}

/// <summary>A director of whom nothing is known to have happened for some time.</summary>
[GraphQLName("QuietDirector")]
public sealed class QuietDirectorNode(DirectorProgress view, DateOnly asOf)
{
    internal string DirectorId => view.Id;

    /// <summary>The director.</summary>
    public DirectorNode Director => new(view);

    /// <summary>The latest day on which anything is known to have happened.</summary>
    public DateOnly LastOccurredOn => view.LastOccurredOn;

    /// <summary>Days from then to the day asked about.</summary>
    public int Days => asOf.DayNumber - view.LastOccurredOn.DayNumber;
}
