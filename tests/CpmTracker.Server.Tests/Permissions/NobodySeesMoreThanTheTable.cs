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
        var one = directors.OrderByDescending(d => d.Version).ThenBy(d => d.Id, StringComparer.Ordinal).First();
        var other = directors.First(d => d.Coach != one.Coach && counties[d.County] != counties[one.County]);
        return new(one.Id, one.Coach!, one.County, counties[one.County], other.Id, other.Coach!, other.County, counties[other.County]);
    }

    private static Dictionary<string, string> Samples(Subject subject) => new(StringComparer.Ordinal)
    {
        ["Director"] = Quoted(Opaque("Director", subject.Director)),
        ["County"] = Quoted(Opaque("County", $"county-{subject.County}")),
        ["Coach"] = Quoted(Opaque("Coach", subject.Coach)),
        ["director.id"] = Quoted(Opaque("Director", subject.Director)),
        ["coach.id"] = Quoted(Opaque("Coach", subject.Coach)),
        ["node.id"] = Quoted(Opaque("Director", subject.Director)),
        ["nodes.ids"] = $"[{Quoted(Opaque("Director", subject.Director))}]",
        ["asOf.version"] = "5",
        ["area.name"] = Quoted("ORB"),
        ["module.id"] = Quoted("module-1"),
    };

    private static string Opaque(string type, string raw) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{raw}"));

    private static string Quoted(string text) => $"\"{text}\"";
}
