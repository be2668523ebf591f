namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Authority;

/// <summary>What the decisions about a statewide activity need to know: the fold of the activity's stream.</summary>
public sealed record StatewideActivity : IConcern
{
    /// <summary>The stream's id, <c>activity-…</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>How many events the stream holds.</summary>
    public long Version { get; init; }

    /// <summary>The announcement that began it.</summary>
    public required ActivityAnnounced Announced { get; init; }

    /// <summary>Title, areas and days as last revised; none where they are as announced.</summary>
    public ActivityRevised? Revised { get; init; }

    /// <summary>How it was held, as last told.</summary>
    public ActivityHeld? Held { get; init; }

    /// <summary>That it was cancelled.</summary>
    public ActivityCancelled? Cancelled { get; init; }

    /// <summary>The counties' parts in force, by FIPS code.</summary>
    public IReadOnlyList<RecordedPart> Participation { get; init; } = [];

    /// <summary>FIPS codes of the counties whose record was voided and not made anew.</summary>
    public IReadOnlyList<string> Voided { get; init; } = [];

    /// <summary>The materials that came of it, in order.</summary>
    public IReadOnlyList<OutputPublished> Outputs { get; init; } = [];

    /// <summary>The region whose own activity it is; none where it is for several or for the whole state.</summary>
    public static string? RegionOf(IReadOnlyList<string> regions) => regions is [var only] ? only : null;

    /// <summary>Title, areas and planned days in force.</summary>
    public ActivityRevised Plan() => Revised ?? new(Announced.Title, Announced.Areas, Announced.From, Announced.Until, Announced.OccurredOn);

    /// <inheritdoc/>
    public Concerned Concerned() => new(Region: RegionOf(Announced.Regions));

    /// <summary>The state after one more event; the first must be the announcement.</summary>
    public static StatewideActivity? Fold(StatewideActivity? activity, string id, IActivityEvent happened) => (activity, happened) switch
    {
        (null, ActivityAnnounced e) => new() { Id = id, Version = 1, Announced = e },
        (null, _) => null,
        _ => activity.After(happened) with { Version = activity.Version + 1 },
    };

    private StatewideActivity After(IActivityEvent happened) => happened switch
    {
        ActivityRevised e => this with { Revised = e },
        ActivityHeld e => this with { Held = e },
        CountyParticipationRecorded e => this with
        {
            Participation = [.. Participation.Where(p => p.Told.County != e.County).Append(new(Version + 1, e)).OrderBy(p => p.Told.County, StringComparer.Ordinal)],
            Voided = [.. Voided.Where(county => county != e.County)],
        },
        CountyParticipationVoided e => this with
        {
            Participation = [.. Participation.Where(p => p.Told.County != e.County)],
            Voided = [.. Voided.Where(county => county != e.County), e.County],
        },
        OutputPublished e => this with { Outputs = [.. Outputs, e] },
        ActivityCancelled e => this with { Cancelled = e },
        _ => this,
    };
}

/// <summary>A county's part as told last.</summary>
/// <param name="Version">Version in the stream of the event that tells it: what a void names.</param>
/// <param name="Told">What it tells.</param>
public sealed record RecordedPart(long Version, CountyParticipationRecorded Told);
