namespace CpmTracker.Projections.Tests.Language;

using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using JasperFx.Events;

/// <summary>One thing that was recorded.</summary>
/// <param name="Stream">In which stream.</param>
/// <param name="Happened">What happened.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Source">From where it came, as the header says.</param>
internal sealed record Entry(string Stream, IOccurrence Happened, DateTimeOffset RecordedAt, string Source);

/// <summary>What was recorded, in all streams, in the order of recording.</summary>
internal sealed record History(IReadOnlyList<Entry> Entries)
{
    private static readonly DateTimeOffset FirstDay = new(2026, 1, 12, 17, 0, 0, TimeSpan.Zero);

    public static History Given(params IDirectorEvent[] happened) => new History([]).AndDirector(DirectorStory.TheDirector, happened);

    public static History Given(params ICountyEvent[] happened) => new History([]).And(happened);

    public static History Given(params ICoachEvent[] happened) => new History([]).And(happened);

    public static History Given(params IActivityEvent[] happened) => new History([]).And(happened);

    public static History GivenMadeUp(params IDirectorEvent[] happened) => new History([]).AndMadeUp(DirectorStory.TheDirector, happened);

    public static History GivenMadeUp(params ICountyEvent[] happened) => happened.Aggregate(new History([]), (history, e) => history.AndMadeUp(StreamId.OfCounty(e.County), e));

    public static History GivenMadeUp(params ICoachEvent[] happened) => happened.Aggregate(new History([]), (history, e) => history.AndMadeUp(e.Coach, e));

    public History And(params IDirectorEvent[] happened) => AndDirector(DirectorStory.TheDirector, happened);

    public History And(params ICountyEvent[] happened) => happened.Aggregate(this, (history, e) => history.Recorded(StreamId.OfCounty(e.County), "entered", e));

    public History And(params ICoachEvent[] happened) => happened.Aggregate(this, (history, e) => history.Recorded(e.Coach, "entered", e));

    public History And(params IActivityEvent[] happened) => AndActivity(ActivityStory.TheActivity, happened);

    public History AndActivity(string activity, params IActivityEvent[] happened) => Recorded(activity, "entered", happened);

    public History AndDirector(string director, params IDirectorEvent[] happened) => Recorded(director, "entered", happened);

    public History AndMadeUp(string stream, params IOccurrence[] happened) => Recorded(stream, Projections.Recorded.Demonstration, happened);

    /// <summary>The events as the store would give them to a view.</summary>
    public IReadOnlyList<IEvent> Events()
    {
        var versions = new Dictionary<string, long>();
        return [.. Entries.Select((entry, i) =>
        {
            var e = AsStored.Event(entry.Happened);
            e.StreamKey = entry.Stream;
            e.Version = versions[entry.Stream] = versions.GetValueOrDefault(entry.Stream) + 1;
            e.Sequence = i + 1;
            e.Timestamp = entry.RecordedAt;
            e.SetHeader(Projections.Recorded.Source, entry.Source);
            return e;
        })];
    }

    /// <summary>The events of one stream.</summary>
    public IReadOnlyList<IEvent> Events(string stream) => [.. Events().Where(e => e.StreamKey == stream)];

    public IEnumerable<string> Streams => Entries.Select(e => e.Stream).Distinct();

    public DirectorProgress Progress => FoldedViews.Of(Events()).Progress[DirectorStory.TheDirector];

    public DirectorStanding Standing => FoldedViews.Of(Events()).Standings[DirectorStory.TheDirector];

    public StatewideDashboard Statewide => FoldedViews.Of(Events()).Statewide.ShouldNotBeNull();

    public CountyImplementation County(string county = CountyStory.Sacramento) => FoldedViews.Of(Events()).Counties[county];

    public ActivityRecord Activity(string activity = ActivityStory.TheActivity) => FoldedViews.Of(Events()).Activities[activity];

    public CoachCaseload Caseload(string coach = DirectorStory.TheCoach) => FoldedViews.Of(Events()).Coaches[coach];

    /// <summary>The views where all of it was recorded before the asynchronous ones looked.</summary>
    public FoldedViews InOneBatch => FoldedViews.Of(Events(), Entries.Count);

    private History Recorded(string stream, string source, params IReadOnlyList<IOccurrence> happened) =>
        new([.. Entries, .. happened.Select((e, i) => new Entry(stream, e, FirstDay.AddMinutes(Entries.Count + i), source))]);
}
