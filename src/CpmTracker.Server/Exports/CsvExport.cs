namespace CpmTracker.Server.Exports;

using System.Data.Common;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.Sealing;
using CsvHelper;
using Dapper;
using Marten;

/// <summary>
/// Writes lists as comma-separated values (RFC 4180, UTF-8), as much of them as the caller may see. Rows are written as the database gives them, so that the length of a list costs no memory;
/// a text that a spreadsheet would take for a formula is kept from being one.
/// </summary>
/// <param name="store">The event store.</param>
/// <param name="register">Knows people's names.</param>
public sealed class CsvExport(IDocumentStore store, PersonRegister register)
{
    private const int RowsAtATime = 200;

    private static readonly CsvWriterOptions Format = new() { Injection = CsvInjection.Escape };

    /// <summary>The directors.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task DirectorsAsync(Actor actor, DirectorFilter where, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        WriteAsync(DirectorsCsv.Of(store.Options.Schema), where.Apply(DirectorRows.SeenBy(actor)), to, written, ct);

    /// <summary>The coaching sessions in force.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="regions">Which region of a county counts.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task CoachingSessionsAsync(Actor actor, CoachingSessionFilter where, RegionBasis regions, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        WriteAsync(CoachingSessionsCsv.Of(store.Options.Schema, regions), where.Apply(DirectorRows.SeenBy(actor), regions), to, written, ct);

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
        var rows = new Conditions().With("seen", taken.SeenBy(actor)).AndIf(taken.Codes(), "asked", CountyRows.Asked);
        await WriteAsync(CountiesCsv.Of(store.Options.Schema), rows, to, written, ct);
    }

    /// <summary>The statewide activities.</summary>
    /// <param name="where">Which of them.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task ActivitiesAsync(ActivityFilter where, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        WriteAsync(ActivitiesCsv.Of(store.Options.Schema), where.Apply(new Conditions()), to, written, ct);

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
        var rows = where.Apply(new Conditions().With("seen", await session.SeenByAsync(actor, ct)), regions);
        await WriteAsync(ParticipationCsv.Of(store.Options.Schema, regions), rows, to, written, ct);
    }

    /// <summary>The coaches; for programme staff and auditors.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="to">Takes the file.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public Task CoachesAsync(Actor actor, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct) =>
        WriteAsync(CoachesCsv.Of(store.Options.Schema), actor.Oversees ? new() : new Conditions().And("false"), to, written, ct);

    private async Task WriteAsync(CsvTable table, Conditions where, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var columns = string.Join(", ", table.Columns.Select((c, n) => $"({c.Sql})::text as c{n}"));
        var total = written is null ? 0 : await session.Connection.ExecuteScalarAsync<long>(Select("count(*)", ""));
        await using var rows = await session.Connection.ExecuteReaderAsync(Select(columns, $"order by {table.OrderBy}"));

        await using var csv = CsvWriter.Create(to, Format, leaveOpen: true);
        await csv.WriteRecordAsync([.. table.Columns.Select(c => c.Header)], ct);
        for (var done = 0L; await ReadAsync(rows, table, ct) is { Count: > 0 } some;)
        {
            await WriteAsync(csv, table, some, ct);
            await csv.FlushAsync(ct);
            done += some.Count;
            written?.Report((done, total));
        }

        CommandDefinition Select(string what, string order) =>
            new($"{Counties.With(store.Options.Schema)} select {what} from {table.From} {where.Sql} {order}", where.Values, cancellationToken: ct);
    }

    private static async Task<IReadOnlyList<string?[]>> ReadAsync(DbDataReader rows, CsvTable table, CancellationToken ct)
    {
        var some = new List<string?[]>(RowsAtATime);
        while (some.Count < RowsAtATime && await rows.ReadAsync(ct))
            some.Add([.. Enumerable.Range(0, table.Columns.Count).Select(n => rows.IsDBNull(n) ? null : rows.GetString(n))]);
        return some;
    }

    private async Task WriteAsync(CsvWriter csv, CsvTable table, IReadOnlyList<string?[]> rows, CancellationToken ct)
    {
        var people = table.Columns.Index().Where(c => c.Item.Holds == Holds.Person).SelectMany(c => rows.Select(r => r[c.Index])).OfType<string>().Distinct().ToList();
        var names = people.Count == 0 ? new Dictionary<string, string>() : await register.NamesAsync(people, ct);
        foreach (var row in rows) await csv.WriteRecordAsync([.. row.Zip(table.Columns, (value, column) => Text(column.Holds, value, names))], ct);
    }

    private static string? Text(Holds holds, string? value, IReadOnlyDictionary<string, string> names) => (holds, value) switch
    {
        (_, null) => null,
        (Holds.Person, _) => names.GetValueOrDefault(value),
        (Holds.Constants, _) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words.Constant)),
        _ => value,
    };
}
