namespace CpmTracker.Cli.Verification;

using CpmTracker.Projections;
using Npgsql;

/// <summary>A view as it is stored, compared with its rebuild.</summary>
/// <param name="View">The view's name.</param>
/// <param name="Documents">How many documents are stored.</param>
/// <param name="Equal">How many of them are the same to the byte.</param>
/// <param name="Different">How many differ, are missing, or should not be there.</param>
/// <param name="First">The first few of those, by id, each with what is wrong with it unless it merely differs.</param>
internal sealed record Comparison(string View, long Documents, long Equal, long Different, IReadOnlyList<string> First)
{
    /// <summary>Compares what <see cref="Copy.StoredViewAsync"/> put beside the rebuilt documents.</summary>
    public static async Task<Comparison> OfAsync(NpgsqlConnection scratch, string table, int shown, CancellationToken ct)
    {
        var documents = await NumberAsync(scratch, $"select count(*) from stored.{table}", ct);
        var equal = await NumberAsync(scratch, $"select count(*) from stored.{table} s join {table} r on r.id::text = s.id where r.data::text = s.data", ct);
        var pairs = $"stored.{table} s full join {table} r on r.id::text = s.id where r.data::text is distinct from s.data";
        var different = await NumberAsync(scratch, $"select count(*) from {pairs}", ct);
        await using var command = new NpgsqlCommand(
            $"""
            select coalesce(s.id, r.id::text) || case when s.id is null then ' (missing)' when r.id is null then ' (should not be there)' else '' end
            from {pairs} order by coalesce(s.id, r.id::text) limit {shown}
            """,
            scratch);
        var first = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) first.Add(reader.GetString(0));
        return new(NameOf(table), documents, equal, different, first);
    }

    /// <summary>Tables are named after the view's type, in small letters.</summary>
    private static string NameOf(string table)
    {
        var name = table["mt_doc_".Length..];
        return typeof(Views).Assembly.GetExportedTypes().FirstOrDefault(type => type.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name ?? name;
    }

    private static async Task<long> NumberAsync(NpgsqlConnection scratch, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, scratch);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
