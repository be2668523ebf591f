namespace CpmTracker.Server.Exports;

using System.Data.Common;
using System.Text.Json;
using CpmTracker.Domain.Privacy;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.Sealing;
using CsvHelper;
using Dapper;
using Marten;

/// <summary>
/// Writes rows as comma-separated values (RFC 4180, UTF-8), as the database gives them, so that the length of a list costs no memory; a text that a spreadsheet would take for a formula is
/// kept from being one.
/// </summary>
/// <param name="store">The event store.</param>
/// <param name="register">Knows people's names.</param>
/// <param name="seals">Opens sealed texts.</param>
internal sealed class CsvRows(IDocumentStore store, PersonRegister register, Seals seals)
{
    private const int RowsAtATime = 200;

    private static readonly CsvWriterOptions Format = new() { Injection = CsvInjection.Escape };

    /// <summary>Writes a file.</summary>
    /// <param name="table">What stands in it.</param>
    /// <param name="where">Which rows.</param>
    /// <param name="to">Takes it.</param>
    /// <param name="written">Told how many of how many rows are written.</param>
    /// <param name="ct">Cancels.</param>
    public async Task WriteAsync(CsvTable table, Conditions where, Stream to, IProgress<(long Done, long Of)>? written, CancellationToken ct)
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
        var names = In(Holds.Person) is { Count: > 0 } people ? await register.NamesAsync(people, ct) : new Dictionary<string, string>();
        var texts = In(Holds.Sealed) is { Count: > 0 } writings ? await seals.OpenAsync([.. writings.Select(Sealed)], ct) : new Dictionary<Sealed, string>();
        foreach (var row in rows) await csv.WriteRecordAsync([.. row.Zip(table.Columns, (value, column) => value is null ? null : Text(column.Holds, value))], ct);

        IReadOnlyList<string> In(Holds holds) =>
            [.. table.Columns.Index().Where(c => c.Item.Holds == holds).SelectMany(c => rows.Select(r => r[c.Index])).OfType<string>().Distinct()];

        string? Text(Holds holds, string value) => holds switch
        {
            Holds.Person => names.GetValueOrDefault(value),
            Holds.Sealed => texts.GetValueOrDefault(Sealed(value)),
            Holds.Constants => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words.Constant)),
            _ => value,
        };
    }

    private static Sealed Sealed(string json) => JsonSerializer.Deserialize<Sealed>(json, JsonSerializerOptions.Web)!;
}
