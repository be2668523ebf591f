namespace CpmTracker.Projections;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;
using JasperFx.Events;
using Marten.Events.Aggregation;

/// <summary>One statewide activity as recorded: what was announced, when and how it was held, which counties took part, what came of it. The counties' views are told of it.</summary>
public sealed record ActivityRecord
{
    /// <summary>The activity's id, <c>activity-…</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>Version of the stream that this is the state at: the number of events in it.</summary>
    public long Version { get; init; }

    /// <summary>Its type's id in the catalogue.</summary>
    public required string Type { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The areas of concentration that it is about; empty where it is about none in particular.</summary>
    public required IReadOnlyList<AreaOfConcentration> Areas { get; init; }

    /// <summary>Names of the regions that it is for; empty where it is for the whole state.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>The id in the catalogue of the organisation that hosts it.</summary>
    public required string Host { get; init; }

    /// <summary>The day of the announcement.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>The first day: as held, or as planned while it is not held.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day: as held, or as planned while it is not held.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Whether it is to come, was held or was cancelled.</summary>
    public ActivityStatus Status { get; init; }

    /// <summary>How it was held.</summary>
    public ActivityHeld? Held { get; init; }

    /// <summary>That it was cancelled.</summary>
    public ActivityCancelled? Cancelled { get; init; }

    /// <summary>The counties' parts in force, by FIPS code.</summary>
    public IReadOnlyList<CountyParticipationRecorded> Participation { get; init; } = [];

    /// <summary>FIPS codes of all counties that were ever recorded as taking part, voided or not: their views are told of the activity.</summary>
    public IReadOnlyList<string> Counties { get; init; } = [];

    /// <summary>The materials that came of it, in the order of publication.</summary>
    public IReadOnlyList<OutputPublished> Outputs { get; init; } = [];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>The region whose own activity it is; none where it is for several or for the whole state.</summary>
    public string? Region() => StatewideActivity.RegionOf(Regions);

    /// <summary>The ids of the views that an event concerns: the activity's.</summary>
    internal static IReadOnlyList<string> IdsFor(IEvent happened) => happened.Data is IActivityEvent ? [happened.StreamKey!] : [];

    /// <summary>The view after one more event; none before the announcement.</summary>
    public static ActivityRecord? Fold(ActivityRecord? view, string id, IEvent happened) => (view, happened.Data) switch
    {
        (null, ActivityAnnounced e) => Announced(id, e).Counted(happened),
        ({ }, IActivityEvent e) => view.After(e).Counted(happened),
        _ => view,
    };

    private static ActivityRecord Announced(string id, ActivityAnnounced e) => new()
    {
        Id = id,
        Type = e.Type,
        Title = e.Title,
        Areas = e.Areas,
        Regions = e.Regions,
        Host = e.Host,
        AnnouncedOn = e.OccurredOn,
        From = e.From,
        Until = e.Until,
    };

    private ActivityRecord Counted(IEvent happened) => this with { Version = Version + 1, Demonstration = Demonstration || happened.IsDemonstration() };

    private ActivityRecord After(IActivityEvent happened) => happened switch
    {
        ActivityRevised e => this with { Title = e.Title, Areas = e.Areas, From = Held?.From ?? e.From, Until = Held?.OccurredOn ?? e.Until },
        ActivityHeld e => this with { Status = ActivityStatus.Held, Held = e, From = e.From, Until = e.OccurredOn },
        ActivityCancelled e => this with { Status = ActivityStatus.Cancelled, Cancelled = e },
        CountyParticipationRecorded e => this with
        {
            Participation = [.. Participation.Where(p => p.County != e.County).Append(e).OrderBy(p => p.County, StringComparer.Ordinal)],
            Counties = Counties.Contains(e.County) ? Counties : [.. Counties, e.County],
        },
        CountyParticipationVoided e => this with { Participation = [.. Participation.Where(p => p.County != e.County)] },
        OutputPublished e => this with { Outputs = [.. Outputs, e] },
        _ => this,
    };
}

/// <summary>Whether a statewide activity is to come, was held or was cancelled.</summary>
public enum ActivityStatus
{
    /// <summary>Announced, and not recorded as held yet.</summary>
    Announced,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Cancelled.</summary>
    Cancelled,
}

/// <summary>Keeps <see cref="ActivityRecord"/> in the first stage of the asynchronous views.</summary>
public sealed class ActivityRecordProjection : SingleStreamProjection<ActivityRecord, string>
{
    /// <inheritdoc/>
    public override ActivityRecord? Evolve(ActivityRecord? snapshot, string id, IEvent e) => ActivityRecord.Fold(snapshot, id, e);
}
