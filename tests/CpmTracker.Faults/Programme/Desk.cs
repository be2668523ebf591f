using JasperFx;
using Marten;
using Marten.Exceptions;
using Npgsql;

namespace CpmTracker.Faults.Programme;

/// <summary>Performs errands as the application performs commands. Only what somebody else was faster in is tried again, never what may have been recorded.</summary>
public sealed class Desk(IDocumentStore store)
{
    private const int Attempts = 30;

    /// <summary>Performs an errand and tells what is known of it then.</summary>
    public async Task<Answer> PerformAsync(Errand errand, CancellationToken ct = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(errand, ct);
            }
            catch (Exception e) when (IsRefusal(e))
            {
                if (attempt == Attempts || !IsRace(e)) return new(errand.Id, Knowledge.Refused, Why: $"{e.GetType().Name}: {e.Message}");
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                return new(errand.Id, Knowledge.Unknown, Why: $"{e.GetType().Name}: {e.Message}");
            }
        }
    }

    /// <summary>Whether the store says that it has recorded nothing. A broken connection, or a server that ends (which is no ERROR but FATAL), says no such thing.</summary>
    public static bool IsRefusal(Exception e) => IsRace(e) || (e as PostgresException ?? e.InnerException as PostgresException) is { InvariantSeverity: "ERROR" };

    private async Task<Answer> TryAsync(Errand errand, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        if (await session.LoadAsync<Receipt>(errand.Id, ct) is { } receipt) return new(errand.Id, Knowledge.Acknowledged, receipt.Version, Repeated: true);

        var stream = await session.Events.FetchForWriting<Director>(errand.Director, ct);
        var county = stream.Aggregate?.County ?? errand.County;
        List<object> events = [.. errand.Minutes.Select(minutes => new SessionHeld(county, minutes))];
        if (stream.Aggregate is null) events.Insert(0, new Enrolled(county));
        var version = (stream.StartingVersion ?? 0) + events.Count;
        session.CausationId = errand.Id;
        stream.AppendMany(events);
        if (errand.Also is { } also) session.Events.Append(also, new SessionHeld(county, 5));
        session.Insert(new Receipt(errand.Id, errand.Director, version, events.Count + (errand.Also is null ? 0 : 1)));
        await session.SaveChangesAsync(ct);
        return new(errand.Id, Knowledge.Acknowledged, version);
    }

    /// <summary>Whether somebody else was faster: then it may be decided anew.</summary>
    private static bool IsRace(Exception e) => e is ConcurrencyException or ExistingStreamIdCollisionException or DocumentAlreadyExistsException;
}
