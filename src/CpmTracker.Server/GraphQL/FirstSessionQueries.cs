namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Marten;

/// <summary>Asks who waits for a first coaching session.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class FirstSessionQueries
{
    /// <summary>
    /// Directors in the programme on a day who had not had session 1 of Module One within so many days, the longest first; for programme staff and auditors. Days count from
    /// the enrolment or the return, without pauses; who pauses on that day is left out.
    /// </summary>
    /// <param name="store">The event store.</param>
    /// <param name="withinDays">Within how many days, from 0.</param>
    /// <param name="asOf">The day to look from, by what is known now.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    [UsePaging(ConnectionName = "LateFirstSessions", MaxPageSize = 100, DefaultPageSize = 50, IncludeTotalCount = true)]
    public async Task<IEnumerable<LateFirstSessionNode>> GetDirectorsWithoutFirstSession([Service] IDocumentStore store, int withinDays, DateOnly asOf, CancellationToken ct)
    {
        if (withinDays < 0) throw new GraphQLException("Days count from 0.");
        await using var session = store.QuerySession();
        return await session.LateFirstSessionsAsync(withinDays, asOf, ct);
    }
}

/// <summary>Finds who waits, or waited, for the first coaching session.</summary>
internal static class LateFirstSessions
{
    /// <summary>Those of more than so many days as one looks from a day, the longest first.</summary>
    public static async Task<IReadOnlyList<LateFirstSessionNode>> LateFirstSessionsAsync(this IQuerySession session, int withinDays, DateOnly asOf, CancellationToken ct)
    {
        var enrolled = await session.Query<DirectorProgress>().Where(d => d.EnrolledOn <= asOf).OrderBy(d => d.Id).ToListAsync(ct);
        return [.. enrolled.Select(d => LateFirstSessionNode.Of(d, asOf)).OfType<LateFirstSessionNode>().Where(l => l.Days > withinDays).OrderByDescending(l => l.Days)];
    }
}

/// <summary>A director who waits, or waited, for the first coaching session.</summary>
[GraphQLName("LateFirstSession")]
public sealed class LateFirstSessionNode
{
    private readonly DirectorProgress view;

    private LateFirstSessionNode(DirectorProgress view, DateOnly since, DateOnly asOf)
    {
        this.view = view;
        Since = since;
        HeldOn = view.FirstSessionOn <= asOf ? view.FirstSessionOn : null;
        Days = view.Pauses.DaysBetween(since, HeldOn ?? asOf);
    }

    /// <summary>The director.</summary>
    public DirectorNode Director => new(view);

    /// <summary>The day of the enrolment, or of the return to the programme.</summary>
    public DateOnly Since { get; }

    /// <summary>Days until the session, or until the day asked about; without pauses.</summary>
    public int Days { get; }

    /// <summary>The day on which it was held after all; none while it was not.</summary>
    public DateOnly? HeldOn { get; }

    /// <summary>The line of a director; none for one who is not in the programme on that day, or pauses.</summary>
    internal static LateFirstSessionNode? Of(DirectorProgress view, DateOnly asOf) =>
        view.Posts.Since(asOf) is { } since && !view.Pauses.Any(p => p.From <= asOf && (p.Until is null || asOf < p.Until)) ? new(view, since, asOf) : null;
}
