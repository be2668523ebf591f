namespace CpmTracker.Server.Directors;

using CpmTracker.Domain;
using CpmTracker.Domain.Coaching;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using Marten;

/// <summary>What a command about one director has to know of others: which coaches and counties there are.</summary>
/// <param name="store">The event store.</param>
/// <param name="keys">The keys of the people registered.</param>
/// <param name="pen">Seals their names.</param>
public sealed class Roster(IDocumentStore store, PersonKeys keys, Pen pen)
{
    /// <summary>FIPS code of a county that is registered.</summary>
    /// <exception cref="RuleBrokenException">It is not.</exception>
    public async Task<string> RegisteredAsync(string countyId, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return Fips.Of(countyId) is { Length: > 0 } fips && await session.Events.FetchStreamStateAsync(countyId, ct) is not null
            ? fips
            : throw new RuleBrokenException(Rejection.CountyNotRegistered, "No county is registered under this id.");
    }

    /// <summary>Whether a coach is registered under this id and has not stood down.</summary>
    public async Task<bool> HasCoachAsync(string coachId, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.Events.AggregateStreamAsync<Coach>(coachId, token: ct) is { StoodDown: false };
    }

    /// <summary>Makes an entry for the person register, and the person's key.</summary>
    public async Task<Person> EntryAsync(string id, string name, string? email, CancellationToken ct)
    {
        Pen.Check("name", name, maxLength: 200);
        if (email is not null) Pen.Check("email", email, maxLength: 200);
        await keys.MakeAsync([id], ct);
        return new(id, await pen.WriteAsync("name", name, id, ct), await pen.WriteIfAnyAsync("email", email, id, ct));
    }
}
