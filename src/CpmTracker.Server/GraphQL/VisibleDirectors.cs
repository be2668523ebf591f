namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Authority;
using CpmTracker.Projections;

/// <summary>Which directors a list shows to whom: all to programme staff and auditors, a coach's own, a county's own, oneself.</summary>
internal static class VisibleDirectors
{
    /// <summary>Those whom the caller may see; in SQL <see cref="Reporting.DirectorRows.SeenBy"/> says the same.</summary>
    public static IQueryable<DirectorProgress> SeenBy(this IQueryable<DirectorProgress> all, Actor actor) => actor switch
    {
        { Oversees: true } => all,
        _ when actor.Is(Role.Coach) => all.Where(d => d.Coach == actor.Subject),
        _ when actor.Is(Role.Director) => all.Where(d => d.Id == actor.Subject),
        { County: { } county } when actor.Is(Role.CountyStaff) => all.Where(d => d.County == county),
        _ => all.Where(d => d.Id == ""),
    };
}
