namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;

/// <summary>How far a director has come in a module.</summary>
[GraphQLName("ModuleProgress")]
public sealed class ModuleProgressNode(ModuleProgress progress, DirectorProgress director)
{
    /// <summary>The module's id in the catalogue.</summary>
    public string Module => progress.Plan.Module;

    /// <summary>Where the director stands in it.</summary>
    public ModuleStatus Status => progress.Status();

    /// <summary>Number of the first segment that is not complete; none before anything was done, where the segments are not known, and when the module is finished.</summary>
    public int? Segment => progress.Segment();

    /// <summary>The day on which it was started.</summary>
    public DateOnly StartedOn => progress.StartedOn;

    /// <summary>The day on which the last thing was done that it asks; none while something is missing.</summary>
    public DateOnly? FinishedOn => progress.FinishedOn();

    /// <summary>The day on which somebody recorded it as complete; the status says whether that still holds.</summary>
    public DateOnly? RecordedCompleteOn => progress.CompletedOn;

    /// <summary>Coaching minutes delivered in it.</summary>
    public int MinutesDelivered => progress.MinutesDelivered();

    /// <summary>Coaching minutes planned for it, at most.</summary>
    public int MinutesPlanned => progress.MinutesPlanned();

    /// <summary>Coaching minutes that the module allows at most; none where the catalogue does not say.</summary>
    public int? CoachingMinutes => progress.Plan.CoachingMinutesPlanned;

    /// <summary>Coaching minutes of these that are left; negative where more were used.</summary>
    public int? CoachingMinutesLeft => progress.Plan.CoachingMinutesPlanned - progress.MinutesDelivered();

    /// <summary>Minutes spent on its reading, as far as told.</summary>
    public int MinutesRead => progress.MinutesRead();

    /// <summary>Its segments, by number, each with what is missing.</summary>
    public IReadOnlyList<SegmentProgressNode> Segments => [.. progress.Plan.Segments.Select(s => new SegmentProgressNode(s, progress))];

    /// <summary>What is missing for it to be complete, in the order of the plan; empty when it is finished.</summary>
    /// <param name="beforeSession">Only what has to be done before the coaching session of this number begins.</param>
    public IReadOnlyList<MissingItemNode> GetMissing(int? beforeSession) =>
        [.. (beforeSession is { } number ? progress.MissingBefore(number) : progress.Missing()).Select(m => new MissingItemNode(m, Module))];

    /// <summary>Its activities, with what was done.</summary>
    /// <param name="beforeSession">Only those that have to be done before the coaching session of this number begins.</param>
    public IReadOnlyList<ActivityProgressNode> GetActivities(int? beforeSession) =>
    [
        .. progress.Plan.Segments.SelectMany(s => s.Activities
            .Where(a => beforeSession is not { } number || a.Due.IsBefore(number))
            .Select(a => new ActivityProgressNode(s.Number, a, progress))),
    ];

    /// <summary>Learning objectives that somebody vouched for, in the order in which they were recorded.</summary>
    public IReadOnlyList<AttestedObjectiveNode> Objectives => [.. progress.Objectives.Select(o => new AttestedObjectiveNode(o))];

    /// <summary>Where the module takes up race, equity, diversity and inclusion, each with whether it was covered with this director.</summary>
    public async Task<IReadOnlyList<RediCoveredNode>> GetRedi([Service] CatalogueInForce inForce, CancellationToken ct) =>
        await inForce.GetAsync(ct) is { } catalogue ? [.. director.Engagement.RediOf(progress, director.Materials, catalogue).Select(c => new RediCoveredNode(c))] : [];
}

/// <summary>How far a director has come in a segment.</summary>
[GraphQLName("SegmentProgress")]
public sealed class SegmentProgressNode(SegmentPlan segment, ModuleProgress progress)
{
    /// <summary>The segment's number in the module.</summary>
    public int Number => segment.Number;

    /// <summary>Whether its sessions are held and its required activities done.</summary>
    public bool Complete => progress.Missing(segment).Count == 0;

    /// <summary>The day on which the last thing was done that it asks; none while something is missing.</summary>
    public DateOnly? CompleteOn => progress.DoneOn(segment);

    /// <summary>The day on which somebody recorded it as complete.</summary>
    public DateOnly? RecordedCompleteOn => progress.SegmentsCompleted.FirstOrDefault(s => s.Segment == segment.Number)?.On;

    /// <summary>Minutes spent on its reading, as far as told.</summary>
    public int MinutesRead => progress.Readings.Where(r => r.Segment == segment.Number).Sum(r => r.Minutes);

    /// <summary>What is missing for it to be complete.</summary>
    public IReadOnlyList<MissingItemNode> Missing => [.. progress.Missing(segment).Select(m => new MissingItemNode(m, progress.Plan.Module))];
}

/// <summary>A learning objective that somebody vouched for.</summary>
[GraphQLName("AttestedObjective")]
public sealed class AttestedObjectiveNode(AttestedObjective attested)
{
    /// <summary>The objective's id in the catalogue.</summary>
    public string Objective => attested.Objective;

    /// <summary>Who vouched for it.</summary>
    public Attester By => attested.By;

    /// <summary>The day.</summary>
    public DateOnly On => attested.On;
}

/// <summary>Where a director stands in one module.</summary>
[GraphQLName("ModuleStanding")]
public sealed class ModuleStandingNode(ModuleStanding standing)
{
    /// <summary>The module's id in the catalogue.</summary>
    public string Module => standing.Module;

    /// <summary>Where the director stands in it.</summary>
    public ModuleStatus Status => standing.Status;

    /// <summary>Number of the first segment that is not complete; none where that says nothing.</summary>
    public int? Segment => standing.Segment;

    /// <summary>The day on which it was started.</summary>
    public DateOnly StartedOn => standing.StartedOn;

    /// <summary>The day on which the last thing was done that it asks; none while something is missing.</summary>
    public DateOnly? FinishedOn => standing.FinishedOn;
}
