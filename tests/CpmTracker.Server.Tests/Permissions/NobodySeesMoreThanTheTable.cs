using CpmTracker.Projections;
using CpmTracker.Server.Tests.Support;
using Marten;

namespace CpmTracker.Server.Tests.Permissions;

using CpmTracker.Domain.Privacy;

/// <summary>Every field of every type is asked in every role and relation, on a history that covers the whole programme.</summary>
public sealed class NobodySeesMoreThanTheTable(Servers servers)
{
    [Fact]
    public async Task And_those_who_may_see_a_confidential_field_do()
    {
        await using var api = await servers.StartDemonstrationAsync();
        var shape = await ApiShape.OfAsync(api);
        var subject = await SubjectAsync(api);
        foreach (var part in Part.AllOf(shape))
        {
            var walk = new Walk(api, shape, part, Samples(subject));
            var seenByAnyone = new HashSet<Asked>();
            foreach (var viewpoint in Viewpoint.Of(subject))
            {
                var seen = await walk.AsAsync(servers.Authority.TokenOf(viewpoint.Actor));
                var tooMuch = seen.Where(s => !part.MaySee(viewpoint, s, subject)).ToList();
                tooMuch.ShouldBeEmpty($"{viewpoint.Name} saw of a {part.Root}: {string.Join(", ", tooMuch)}");
                seenByAnyone.UnionWith(seen);
            }

            var silent = part.Types.Keys.SelectMany(t => shape.Fields(t).Select(f => part.Asked(t, f)))
                .Where(s => s.Guard.Level >= Confidentiality.CoachAndDirector && !seenByAnyone.Contains(s)).ToList();
            silent.ShouldBeEmpty($"nobody at all saw of a {part.Root}: {string.Join(", ", silent)}; the history does not cover it, or those who may do not");
        }
    }

    private static async Task<Subject> SubjectAsync(Api api)
    {
        await using var session = api.Store.QuerySession();
        var directors = await session.Query<DirectorProgress>().Where(d => d.Coach != null && d.WithdrawnOn == null).ToListAsync();
        var counties = (await session.Query<CountyImplementation>().ToListAsync()).ToDictionary(c => c.Id, c => c.Region!.Region);
        var one = directors.OrderByDescending(d => d.Development.Plans.Count > 0 && d.Engagement.Handovers.Count > 0).ThenByDescending(d => d.Version).ThenBy(d => d.Id, StringComparer.Ordinal).First();
        var other = directors.OrderBy(d => d.Id, StringComparer.Ordinal).First(d => d.Coach != one.Coach && counties[d.County] != counties[one.County]);
        var activities = await session.Query<ActivityRecord>().ToListAsync();

        // A county that took part may belong to another region by now, whose staff see whether its director came: such an activity says nothing of who may see the others.
        var activity = activities.OrderBy(a => a.Id, StringComparer.Ordinal).First(a =>
            a.Region() == counties[one.County] && a.Participation.Any(p => p.County == one.County) && a.Participation.All(p => counties[p.County] != counties[other.County]));
        return new(one.Id, one.Coach!, one.County, counties[one.County], other.Id, other.Coach!, other.County, counties[other.County], activity.Id) { Shared = one.Engagement.Shared() };
    }

    private static Dictionary<string, string> Samples(Subject subject) => new(StringComparer.Ordinal)
    {
        ["Director"] = Quoted(Opaque("Director", subject.Director)),
        ["County"] = Quoted(Opaque("County", $"county-{subject.County}")),
        ["Coach"] = Quoted(Opaque("Coach", subject.Coach)),
        ["StatewideActivity"] = Quoted(Opaque("StatewideActivity", subject.Activity)),
        ["director.id"] = Quoted(Opaque("Director", subject.Director)),
        ["coach.id"] = Quoted(Opaque("Coach", subject.Coach)),
        ["county.id"] = Quoted(Opaque("County", $"county-{subject.County}")),
        ["activity.id"] = Quoted(Opaque("StatewideActivity", subject.Activity)),
        ["node.id"] = Quoted(Opaque("Director", subject.Director)),
        ["nodes.ids"] = $"[{Quoted(Opaque("Director", subject.Director))}]",
        ["asOf.version"] = "5",
        ["events.figure"] = "DIRECTORS_BY_STATUS",
        ["directorGroups.by"] = "[REGION]",
        ["coachingSessionGroups.by"] = "[REGION]",
        ["countyGroups.by"] = "[REGION]",
        ["eventGroups.by"] = "[REGION]",
        ["activityGroups.by"] = "[REGION]",
        ["agenda.from"] = Quoted("2020-01-01T00:00:00Z"),
        ["agenda.until"] = Quoted("2040-01-01T00:00:00Z"),
        ["quiet.asOf"] = Quoted("2040-01-01"),
        ["quiet.days"] = "1",
        ["reassessmentOverdue.on"] = Quoted("2026-06-30"),
        ["area.name"] = Quoted("ORB"),
        ["module.id"] = Quoted("module-1"),
        ["directorsBy.module"] = Quoted("module-1"),
        ["directorsWithoutFirstSession.withinDays"] = "14",
        ["directorsWithoutFirstSession.asOf"] = Quoted("2026-06-30"),
    };

    private static string Opaque(string type, string raw) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{raw}"));

    private static string Quoted(string text) => $"\"{text}\"";
}
