using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Tests.Support;
using JasperFx.Events;
using Marten;

namespace CpmTracker.Server.Tests.Reporting;

/// <summary>Over the demonstration history, for every key alone, and for pairs and triples of keys.</summary>
public sealed class GroupsAgreeWithANaiveCount(Servers servers)
{
    [Fact]
    public async Task Of_directors()
    {
        await using var api = await servers.StartDemonstrationAsync();
        var (directors, counties, _) = await ReadAsync(api);
        var days = NaiveGroups<DirectorProgress>.Days(d => d.EnrolledOn);
        var naive = new NaiveGroups<DirectorProgress>(
            directors,
            new Dictionary<string, Func<DirectorProgress, string?>>([.. Places<DirectorProgress>(d => counties[d.County]), .. days])
            {
                ["COACH"] = d => d.Coach,
                ["MODULE"] = d => d.Modules[^1].Plan.Module,
                ["STATUS"] = d => NaiveGroups<DirectorProgress>.Constant<DirectorStatus>(DirectorStatuses.Of(d)),
            },
            new Dictionary<string, Func<DirectorProgress, int?>>
            {
                ["minutesDelivered"] = d => d.MinutesDelivered,
                ["minutesPlanned"] = d => d.MinutesPlanned,
                ["daysToSessionOne"] = d => Session(d, 1)?.DayNumber - d.EnrolledOn.DayNumber,
                ["daysFromSessionOneToTwo"] = d => Session(d, 2)?.DayNumber - Session(d, 1)?.DayNumber,
                ["daysToPlan"] = d => (d.Development.Plans is [var first, ..] ? first.CreatedOn : (DateOnly?)null)?.DayNumber - d.EnrolledOn.DayNumber,
            });

        await AgreeAsync(api, "directorGroups", "", naive, ["REGION", "COACH"], ["FISCAL_YEAR", "SIZE_CLASS", "STATUS"]);
    }

    [Fact]
    public async Task Of_coaching_sessions()
    {
        await using var api = await servers.StartDemonstrationAsync();
        var (directors, counties, _) = await ReadAsync(api);
        var sessions = directors.SelectMany(d => d.Sessions.Where(s => !s.Voided).Select(s => (Director: d, Session: s))).ToList();
        var days = NaiveGroups<(DirectorProgress Director, SessionLine Session)>.Days(s => s.Session.HeldOn);
        var places = Places<(DirectorProgress Director, SessionLine Session)>(s => counties[Served(s.Director, s.Session.HeldOn)]);
        var today = new NaiveGroups<(DirectorProgress Director, SessionLine Session)>(
            sessions,
            new Dictionary<string, Func<(DirectorProgress Director, SessionLine Session), string?>>([.. places, .. days]) { ["COACH"] = s => s.Session.Coach, ["MODULE"] = s => s.Session.Module },
            new Dictionary<string, Func<(DirectorProgress Director, SessionLine Session), int?>>
            {
                ["minutes"] = s => s.Session.Minutes,
                ["minutesPlanned"] = s => s.Director.Modules.Named(s.Session.Module)!.Plan.Session(s.Session.Number)?.MaxMinutes,
            });

        var naive = today.With("REGION", s => counties[Served(s.Director, s.Session.HeldOn)].Regions.On(s.Session.HeldOn)?.Region);

        sessions.Count.ShouldBeGreaterThan(40);
        await AgreeAsync(api, "coachingSessionGroups", "", naive, ["REGION", "COACH"], ["QUARTER", "REGION", "SIZE_CLASS"]);
        await AgreeAsync(api, "coachingSessionGroups", ", regions: TODAY", today, ["REGION", "FISCAL_YEAR"]);
    }

    [Fact]
    public async Task Of_counties()
    {
        await using var api = await servers.StartDemonstrationAsync();
        var (_, counties, _) = await ReadAsync(api);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var measures = new Dictionary<string, Func<CountyImplementation, int?>>
        {
            ["directors"] = c => c.Directors.Count(d => d.Serves),
            ["minutesDelivered"] = c => c.Directors.Where(d => d.Here).Sum(d => d.MinutesDelivered),
            ["minutesPlanned"] = c => c.Directors.Where(d => d.Here).Sum(d => d.MinutesPlanned),
            ["localPriorities"] = c => c.Planning.Priorities.Latest()?.Told.Priorities.Count ?? 0,
            ["daysSinceSnapshot"] = c => today.DayNumber - Snapshot(c)?.DayNumber,
        };
        var days = NaiveGroups<CountyImplementation>.Days(Snapshot);
        var naive = new NaiveGroups<CountyImplementation>([.. counties.Values], new Dictionary<string, Func<CountyImplementation, string?>>([.. Places<CountyImplementation>(c => c), .. days]), measures);
        var areas = counties.Values
            .SelectMany(c => (c.Planning.Priorities.Latest()?.Told.Priorities.Select(p => p.Area.ToString().ToUpperInvariant()).Distinct() ?? [null]).Select(a => (County: c, Area: (string?)a)))
            .ToList();
        var byArea = new NaiveGroups<(CountyImplementation County, string? Area)>(
            areas,
            new Dictionary<string, Func<(CountyImplementation County, string? Area), string?>> { ["AREA"] = r => r.Area, ["REGION"] = r => r.County.Region?.Region },
            measures.ToDictionary(m => m.Key, m => (Func<(CountyImplementation County, string? Area), int?>)(r => m.Value(r.County))));

        await AgreeAsync(api, "countyGroups", "", naive, ["REGION", "STAGE"], ["SIZE_CLASS", "STAGE", "FISCAL_YEAR"]);
        byArea.Lines((await api.AskAsync($"{{ countyGroups(by: [AREA]) {byArea.Selection} }}", token: api.Staff))["countyGroups"]!).ShouldBe(byArea.By("AREA"));
        byArea.Lines((await api.AskAsync($"{{ countyGroups(by: [REGION, AREA]) {byArea.Selection} }}", token: api.Staff))["countyGroups"]!).ShouldBe(byArea.By("REGION", "AREA"));
    }

    [Fact]
    public async Task Of_events()
    {
        await using var api = await servers.StartDemonstrationAsync();
        var (all, counties, happened) = await ReadAsync(api);
        var directors = all.ToDictionary(d => d.Id);
        CountyImplementation County(IEvent e) => counties[directors.TryGetValue(e.StreamKey!, out var d) ? Served(d, Day(e)!.Value) : e.StreamKey![StreamId.County.Length..]];
        var naive = new NaiveGroups<IEvent>(
            [.. happened.Where(e => e.StreamKey!.StartsWith(StreamId.Director, StringComparison.Ordinal) || e.StreamKey.StartsWith(StreamId.County, StringComparison.Ordinal))],
            new Dictionary<string, Func<IEvent, string?>>([.. Places<IEvent>(County), .. NaiveGroups<IEvent>.Days(Day)])
            {
                ["REGION"] = e => County(e).Regions.On(Day(e)!.Value)?.Region,
                ["EVENT_TYPE"] = e => e.EventTypeName,
            },
            new Dictionary<string, Func<IEvent, int?>>());

        await AgreeAsync(api, "eventGroups", "", naive, ["REGION", "QUARTER"], ["REGION", "EVENT_TYPE", "FISCAL_YEAR"]);
    }

    [Fact]
    public async Task Of_parts_in_activities()
    {
        await using var api = await servers.StartDemonstrationAsync();
        var (_, counties, _) = await ReadAsync(api);
        await using var session = api.Store.QuerySession();
        var parts = (await session.Query<ActivityRecord>().ToListAsync()).SelectMany(a => a.Participation.Select(p => (Activity: a, Part: p))).ToList();
        var days = NaiveGroups<(ActivityRecord Activity, CountyParticipationRecorded Part)>.Days(p => p.Activity.Until);
        var naive = new NaiveGroups<(ActivityRecord Activity, CountyParticipationRecorded Part)>(
            parts,
            new Dictionary<string, Func<(ActivityRecord Activity, CountyParticipationRecorded Part), string?>>(days)
            {
                ["REGION"] = p => counties[p.Part.County].Regions.On(p.Activity.Until)?.Region,
                ["COUNTY"] = p => p.Part.County,
                ["SIZE_CLASS"] = p => NaiveGroups<CountyImplementation>.Constant(counties[p.Part.County].Registered?.SizeClass),
                ["ACTIVITY_TYPE"] = p => p.Activity.Type,
            },
            new Dictionary<string, Func<(ActivityRecord Activity, CountyParticipationRecorded Part), int?>>
            {
                ["people"] = p => p.Part.Levels.Count == 0 ? null : p.Part.Levels.Sum(l => l.People),
            });

        parts.Count.ShouldBeGreaterThan(10);
        await AgreeAsync(api, "activityGroups", "", naive, ["REGION", "ACTIVITY_TYPE"], ["SIZE_CLASS", "ACTIVITY_TYPE", "FISCAL_YEAR"]);
    }

    private static async Task AgreeAsync<T>(Api api, string field, string arguments, NaiveGroups<T> naive, params string[][] several)
    {
        foreach (var by in naive.Keys.Select(key => (string[])[key]).Concat(several).Append([]))
        {
            var groups = (await api.AskAsync($"{{ {field}(by: [{string.Join(", ", by)}]{arguments}) {naive.Selection} }}", token: api.Staff))[field]!;
            naive.Lines(groups).ShouldBe(naive.By(by), string.Join(" and ", by));
        }
    }

    private static Dictionary<string, Func<T, string?>> Places<T>(Func<T, CountyImplementation> county) => new()
    {
        ["REGION"] = row => county(row).Region?.Region,
        ["COUNTY"] = row => county(row).Id,
        ["SIZE_CLASS"] = row => NaiveGroups<T>.Constant(county(row).Registered?.SizeClass),
        ["STAGE"] = row => NaiveGroups<T>.Constant(county(row).Stage()),
    };

    private static string Served(DirectorProgress director, DateOnly day) => (director.Posts.LastOrDefault(p => p.From <= day) ?? director.Posts[0]).County;

    private static DateOnly? Session(DirectorProgress director, int number) => director.Modules[0].Sessions.FirstOrDefault(s => s.Number == number)?.HeldOn;

    private static DateOnly? Snapshot(CountyImplementation county) => county.Assessments.Snapshots.Max(s => (DateOnly?)s.Told.OccurredOn);

    private static DateOnly? Day(IEvent happened) => ((IOccurrence)happened.Data).OccurredOn;

    private static async Task<(IReadOnlyList<DirectorProgress> Directors, Dictionary<string, CountyImplementation> Counties, IReadOnlyList<IEvent> Events)> ReadAsync(Api api)
    {
        await using var session = api.Store.QuerySession();
        return (
            await session.Query<DirectorProgress>().ToListAsync(),
            (await session.Query<CountyImplementation>().ToListAsync()).ToDictionary(c => c.Id),
            await session.Events.QueryAllRawEvents().ToListAsync());
    }
}
