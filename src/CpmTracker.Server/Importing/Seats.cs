namespace CpmTracker.Server.Importing;

using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Directors;
using Marten;

/// <summary>
/// Who held each county's seat and when: as recorded, and by the rows decided so far. Files tell of years, so that not only the present counts: two who are not
/// acting never hold one seat on the same day (I9).
/// </summary>
internal sealed class Seats
{
    private readonly Dictionary<string, CountySeat> seats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Post>> posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> holders = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Reads the seats of these counties: how many decisions there were first, so that one that comes meanwhile is found by the one or by the other.</summary>
    public async Task LoadAsync(IQuerySession session, IReadOnlyList<string> counties, CancellationToken ct)
    {
        foreach (var county in counties) seats[county] = new(county, 0);
        foreach (var seat in await session.LoadManyAsync<CountySeat>(ct, [.. counties])) seats[seat.Id] = seat;
        foreach (var director in await session.Query<DirectorProgress>().OrderBy(d => d.Id).Select(d => new { d.Id, d.Posts }).ToListAsync(ct)) Hold(director.Id, director.Posts);
    }

    /// <summary>Who else holds the county's seat on a day of that time; none where it is free. A time without an end has not ended yet.</summary>
    public string? Incumbent(string county, DateOnly from, DateOnly? until, string except) =>
        holders.GetValueOrDefault(county)?.FirstOrDefault(director => director != except && posts[director].Any(post =>
            post.County == county && post.Appointment != Appointment.Acting && !(until <= post.From) && !(post.Until <= from)));

    /// <summary>Notes which posts a director holds by these events; gives what takes that back.</summary>
    public Action Note(string director, IEnumerable<IDirectorEvent> events)
    {
        var before = posts.GetValueOrDefault(director) ?? [];
        Hold(director, events.Aggregate(before, (known, e) => known.With(e)));
        return () => posts[director] = before;
    }

    /// <summary>Notes that the seat of a county is taken by what is to be appended.</summary>
    public void Take(string county) => taken.Add(county);

    /// <summary>Saves one more decision about every seat taken: a decision made beside this one then finds the store changed, or this one does.</summary>
    public void Save(IDocumentSession session)
    {
        foreach (var county in taken) seats[county].Decide(session);
    }

    private void Hold(string director, IReadOnlyList<Post> held)
    {
        posts[director] = held;
        foreach (var county in held.Select(p => p.County).Distinct())
        {
            if (!holders.TryGetValue(county, out var there)) holders[county] = there = new(StringComparer.Ordinal);
            there.Add(director);
        }
    }
}
