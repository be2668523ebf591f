using Npgsql;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Wolverine.Persistence;

/// <inheritdoc/>
internal sealed class DeadLetters(MessageDatabase database) : IDeadLetters
{
    private const string Columns = "id, execution_time, body, message_type, received_at, source, exception_type, exception_message, sent_at, replayable";

    public async Task<DeadLetterEnvelopeResults> QueryAsync(DeadLetterEnvelopeQuery query, CancellationToken token)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(query.PageNumber);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(query.PageSize);
        var (where, values) = Meant(query);
        var count = await database.ReadAsync($"select count(*)::int from {database.DeadLetters} where {where}", row => row.GetInt32(0), token, values);
        var page = await database.ReadAsync(
            $"select {Columns} from {database.DeadLetters} where {where} order by id limit {query.PageSize} offset {(query.PageNumber - 1) * (long)query.PageSize}", Letter, token, values);
        return new DeadLetterEnvelopeResults { TotalCount = count[0], PageNumber = query.PageNumber, Envelopes = page };
    }

    public async Task<DeadLetterEnvelope?> DeadLetterEnvelopeByIdAsync(Guid id, string? tenantId = null) =>
        (await QueryAsync(new DeadLetterEnvelopeQuery([id]), CancellationToken.None)).Envelopes.SingleOrDefault();

    public Task ReplayAsync(DeadLetterEnvelopeQuery query, CancellationToken token)
    {
        var (where, values) = Meant(query);
        return database.ExecuteAsync($"update {database.DeadLetters} set replayable = true where {where}", token, values);
    }

    public Task DiscardAsync(DeadLetterEnvelopeQuery query, CancellationToken token)
    {
        var (where, values) = Meant(query);
        return database.ExecuteAsync($"delete from {database.DeadLetters} where {where}", token, values);
    }

    private static (string Where, object[] Values) Meant(DeadLetterEnvelopeQuery query)
    {
        var (conditions, values) = (new List<string> { "true" }, new List<object>());
        if (query.MessageIds.Length > 0) Only("id = any({0})", query.MessageIds);
        if (query.ExceptionType is { } exception) Only("exception_type = {0}", exception);
        if (query.MessageType is { } message) Only("message_type = {0}", message);
        if (query.ReceivedAt is { } queue) Only("received_at = {0}", queue);
        if (query.Replayable is { } replayable) Only("coalesce(replayable, false) = {0}", replayable);
        return (string.Join(" and ", conditions), [.. values]);

        void Only(string condition, object value)
        {
            values.Add(value);
            conditions.Add(condition.Replace("{0}", $"${values.Count}", StringComparison.Ordinal));
        }
    }

    private static DeadLetterEnvelope Letter(NpgsqlDataReader row)
    {
        var (id, type) = (row.GetGuid(0), row.GetString(3));
        return new(
            id, Time(1), Inbox.Stored(id, row.GetFieldValue<byte[]>(2), 0, type, 0, null), type, Text(4), Text(5), Text(6), Text(7), Time(8) ?? default, !row.IsDBNull(9) && row.GetBoolean(9));

        string Text(int column) => row.IsDBNull(column) ? "" : row.GetString(column);
        DateTimeOffset? Time(int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
    }
}
