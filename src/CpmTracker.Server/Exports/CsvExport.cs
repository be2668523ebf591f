namespace CpmTracker.Server.Exports;

using CpmTracker.Domain.Authority;
using CpmTracker.Server.Auditing;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.Sealing;
using Marten;

/// <summary>Writes lists as comma-separated values, as much of them as the caller may see.</summary>
/// <param name="store">The event store.</param>
/// <param name="register">Knows people's names.</param>
/// <param name="seals">Opens sealed texts.</param>
public sealed class CsvExport(IDocumentStore store, PersonRegister register, Seals seals)
{
    private readonly CsvRows rows = new(store, register, seals);

    /// <summary>The directors.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task DirectorsAsync(Actor actor, DirectorFilter where, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        rows.WriteAsync(DirectorsCsv.Of(store.Options.Schema), where.Apply(DirectorRows.SeenBy(actor)), to, written, ct);

    /// <summary>The coaching sessions in force.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="regions">Which region of a county counts.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task CoachingSessionsAsync(Actor actor, CoachingSessionFilter where, RegionBasis regions, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        rows.WriteAsync(CoachingSessionsCsv.Of(store.Options.Schema, regions), where.Apply(DirectorRows.SeenBy(actor), regions), to, written, ct);

    /// <summary>The counties; where their implementation stands is left blank for those who may not see it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public async Task CountiesAsync(Actor actor, CountyFilter where, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var taken = await session.TakenByAsync(where, actor, ct);
        var counties = new Conditions().With("seen", taken.SeenBy(actor)).AndIf(taken.Codes(), "asked", CountyRows.Asked);
        await rows.WriteAsync(CountiesCsv.Of(store.Options.Schema), counties, to, written, ct);
    }

    /// <summary>The statewide activities.</summary>
    /// <param name="where">Which of them.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task ActivitiesAsync(ActivityFilter where, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        rows.WriteAsync(ActivitiesCsv.Of(store.Options.Schema), where.Apply(new Conditions()), to, written, ct);

    /// <summary>The counties' parts in statewide activities; which staff came is left blank for those who may not see it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="regions">Which region of a county counts.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public async Task ParticipationAsync(
        Actor actor, ParticipationFilter where, RegionBasis regions, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var parts = where.Apply(new Conditions().With("seen", await session.SeenByAsync(actor, ct)), regions);
        await rows.WriteAsync(ParticipationCsv.Of(store.Options.Schema, regions), parts, to, written, ct);
    }

    /// <summary>The coaches; for programme staff and auditors.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task CoachesAsync(Actor actor, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        rows.WriteAsync(CoachesCsv.Of(store.Options.Schema), If(actor.Oversees), to, written, ct);

    /// <summary>Directors who had not had the first session within so many days, as one looks from a day; for programme staff and auditors.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="withinDays">Within how many days, from 0.</param>
    /// <param name="asOf">The day to look from, by what is known now.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public async Task LateFirstSessionsAsync(Actor actor, int withinDays, DateOnly asOf, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var late = await session.LateFirstSessionsAsync(withinDays, asOf, ct);
        await rows.WriteAsync(LateFirstSessionsCsv.Of(store.Options.Schema), LateFirstSessionsCsv.Rows(late, If(actor.Oversees)), to, written, ct);
    }

    /// <summary>Entries of the ledger; for programme staff and auditors.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task LedgerAsync(Actor actor, LedgerFilter where, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        rows.WriteAsync(LedgerCsv.Of(store.Options.Schema), where.Apply(If(actor.Oversees)), to, written, ct);

    /// <summary>Who replayed histories; for auditors, and of one director for that director.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="director">Only who replayed this director's history.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task AccessLogAsync(Actor actor, string? director, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct)
    {
        var lines = If(actor.MaySeeReplays(new(director))).AndIf(director, "director", "r.data ->> 'subject' = @director");
        return rows.WriteAsync(AccessLogCsv.Of(store.Options.Schema), lines, to, written, ct);
    }

    /// <summary>All rows for those who may see them, and none for others.</summary>
    private static Conditions If(bool seen) => seen ? new() : new Conditions().And("false");
}
