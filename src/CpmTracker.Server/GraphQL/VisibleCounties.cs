namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using Marten;

/// <summary>Of which counties somebody may see where the implementation stands.</summary>
internal static class VisibleCounties
{
    /// <summary>The counties that a filter takes: there are 58 at most.</summary>
    public static async Task<IReadOnlyList<CountyImplementation>> TakenByAsync(this IQuerySession session, CountyFilter? where, Actor actor, CancellationToken ct) =>
        [.. (await session.Query<CountyImplementation>().OrderBy(c => c.Id).ToListAsync(ct)).Where(c => where is null || where.Takes(c, actor))];

    /// <summary>The FIPS codes of those of which the caller may see it, by the rule that also guards the field.</summary>
    public static string[] SeenBy(this IEnumerable<CountyImplementation> counties, Actor actor) =>
        [.. counties.Where(c => actor.MaySee(Confidentiality.Programme, c.Concerned())).Select(c => c.Id)];

    /// <summary>The FIPS codes of all of those.</summary>
    public static async Task<string[]> SeenByAsync(this IQuerySession session, Actor actor, CancellationToken ct) => (await session.TakenByAsync(null, actor, ct)).SeenBy(actor);

    /// <summary>The FIPS codes of counties.</summary>
    public static string[] Codes(this IEnumerable<CountyImplementation> counties) => [.. counties.Select(c => c.Id)];
}
