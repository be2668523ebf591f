namespace CpmTracker.Server.Exports;

using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Histories;
using CpmTracker.Server.Sealing;
using JasperFx.Events;
using Marten;

/// <summary>
/// Writes the history of a director or county as JSON Lines: an event a line, in order. Fields above the caller's clearance are named and left out, as in the API; sealed texts are opened
/// for those who may. Events are written as the database gives them, so that the length of a history costs no memory.
/// </summary>
/// <param name="store">The event store.</param>
/// <param name="seals">Opens sealed texts.</param>
public sealed class HistoryExport(IDocumentStore store, Seals seals)
{
    private const int LinesAtATime = 50;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    /// <summary>Whom a director's history concerns; none where the caller may not see it, or there is none such.</summary>
    public async Task<Concerned?> DirectorAsync(string id, Actor actor, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<DirectorProgress>(id, ct) is { } director ? IfSeen(director.Concerned(), actor) : null;
    }

    /// <summary>Whom a county's history concerns; none where the caller may not see it, or there is none such.</summary>
    public async Task<Concerned?> CountyAsync(string fips, Actor actor, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<CountyImplementation>(fips, ct) is { } county ? IfSeen(county.Concerned(), actor) : null;
    }

    /// <summary>Writes a history.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="concerned">Whom it concerns.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="to">Takes the lines.</param>
    /// <param name="ct">Cancels.</param>
    public async Task WriteAsync(string stream, Concerned concerned, Actor actor, Stream to, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var (written, coaches) = (0, new CoachesInTurn());
        await foreach (var happened in EventsAsync(session, stream, ct))
        {
            await JsonSerializer.SerializeAsync(to, await LineAsync(happened, concerned with { Under = coaches.Take(happened).Under }, actor, ct), Json, ct);
            await to.WriteAsync(NewLine, ct);
            if (++written % LinesAtATime == 0) await to.FlushAsync(ct);
        }

        await to.FlushAsync(ct);
    }

    /// <summary>The stream in order. Of the types that this server does not know there are few, if any: they are read beforehand and put between the others.</summary>
    private static async IAsyncEnumerable<IEvent> EventsAsync(IQuerySession session, string stream, [EnumeratorCancellation] CancellationToken ct)
    {
        var unknown = new Queue<IEvent>(await session.UnknownEventsAsync([stream], ct));
        var known = session.Events.QueryAllRawEvents().Where(e => e.StreamKey == stream && UnknownEvents.KnownTypes.Contains(e.EventTypeName)).OrderBy(e => e.Version);
        await foreach (var happened in known.ToAsyncEnumerable(ct))
        {
            while (unknown.TryPeek(out var before) && before.Version < happened.Version) yield return unknown.Dequeue();
            yield return happened;
        }

        while (unknown.TryDequeue(out var after)) yield return after;
    }

    private static Concerned? IfSeen(Concerned concerned, Actor actor) => actor.MaySee(Confidentiality.Programme, concerned) ? concerned : null;

    private async Task<JsonObject> LineAsync(IEvent happened, Concerned concerned, Actor actor, CancellationToken ct)
    {
        var (data, withheld) = (new JsonObject(), new JsonArray());
        foreach (var field in EventFields.Of(happened.Data))
        {
            if (field.SeenBy(actor, concerned)) data[field.Name] = await field.OpenAsync(text => OpenAsync(text, ct));
            else withheld.Add(field.Name);
        }

        return new()
        {
            ["version"] = happened.Version,
            ["type"] = happened.EventTypeName,
            ["occurredOn"] = (happened.Data as IOccurrence)?.OccurredOn.ToString("O"),
            ["recordedAt"] = happened.Timestamp.ToString("O"),
            ["by"] = happened.UserName,
            ["role"] = happened.Header(Recorded.Role),
            ["source"] = happened.Header(Recorded.Source),
            ["edition"] = happened.Header(Recorded.Edition),
            ["corrects"] = happened.Data is IAmendment { HappenedOn: not null } correction ? correction.Amends : null,
            ["voids"] = happened.Data is IAmendment { HappenedOn: null } voiding ? voiding.Amends : null,
            ["data"] = data,
            ["withheld"] = withheld,
        };
    }

    private async Task<string?> OpenAsync(Sealed text, CancellationToken ct) => (await seals.OpenAsync([text], ct)).GetValueOrDefault(text);
}
