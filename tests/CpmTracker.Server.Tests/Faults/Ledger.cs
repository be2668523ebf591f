using System.Diagnostics;
using CpmTracker.LocalPostgres;
using Dapper;
using Npgsql;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>What the running server's database holds, read past the server.</summary>
internal sealed class Ledger
{
    private readonly string connectionString;

    private Ledger(string connectionString) => this.connectionString = connectionString;

    public static async Task<Ledger> OpenAsync(string folder)
    {
        await using var cluster = (await LocalCluster.TryAttachAsync(folder)).ShouldNotBeNull("The server's PostgreSQL does not answer.");
        return new(new NpgsqlConnectionStringBuilder(cluster.ConnectionString("cpm")) { Pooling = false }.ConnectionString);
    }

    public async Task<bool> HasReceiptAsync(Guid command) => (await AskAsync<bool>("select exists (select from mt_doc_receipt where id = @command)", new { command })).Single();

    /// <summary>Every command that has had an effect.</summary>
    public Task<IReadOnlyList<Guid>> ReceiptsAsync() => AskAsync<Guid>("select id from mt_doc_receipt");

    /// <summary>Receipts beside which the stream does not hold just the events that they tell of, in a row and up to their version.</summary>
    public Task<IReadOnlyList<string>> ReceiptsWithoutTheirEventsAsync() => AskAsync<string>(
        """
        select r.data::text
        from mt_doc_receipt r
        left join lateral (
            select count(*) as events, min(version) as first, max(version) as last from mt_events where causation_id = r.id::text and stream_id = r.data ->> 'stream') e on true
        where e.events <> (r.data ->> 'events')::int
           or e.events > 0 and (e.last <> (r.data ->> 'version')::int or e.first <> e.last - e.events + 1)
        """);

    /// <summary>Events that no receipt tells of; the reference data come without.</summary>
    public Task<IReadOnlyList<string>> EventsWithoutReceiptAsync() => AskAsync<string>(
        """
        select e.stream_id || ' ' || e.version || ' ' || e.type
        from mt_events e
        where e.headers ->> 'source' is distinct from 'seed'
          and not exists (select from mt_doc_receipt r where r.id::text = e.causation_id and r.data ->> 'stream' = e.stream_id)
        """);

    /// <summary>Streams whose versions are not 1, 2, 3 and so on to the version that the stream says it has.</summary>
    public Task<IReadOnlyList<string>> StreamsWithGapsAsync() => AskAsync<string>(
        """
        select coalesce(s.id, e.stream_id)
        from mt_streams s
        full join (select stream_id, count(distinct version) as different, count(*) as events, min(version) as first, max(version) as last from mt_events group by stream_id) e on e.stream_id = s.id
        where (s.version, e.different, e.first, e.last) is distinct from (e.events, e.events, 1, e.events)
        """);

    /// <summary>Directors and coaches who are not in the person register, and entries of nobody.</summary>
    public Task<IReadOnlyList<string>> PeopleOutOfRegisterAsync() => AskAsync<string>(
        """
        select coalesce(s.id, p.id) from (select id from mt_streams where id like 'director-%' or id like 'coach-%') s
        full join mt_doc_person p on p.id = s.id where s.id is null or p.id is null
        """);

    /// <summary>Waits until the asynchronous views have seen the last event.</summary>
    public async Task ViewsAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!(await AskAsync<bool>("select last_seq_id = (select max(seq_id) from mt_events) from mt_event_progression where name = 'cpm:All'")).Single())
            await Task.Delay(100, patience.Token);
    }

    /// <summary>Sends a signal to PostgreSQL's own process, and to nothing but it.</summary>
    public async Task SignalPostgreSQLAsync(string signal)
    {
        var id = (await AskAsync<string>("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)")).Single();
        using var kill = Process.Start("kill", [$"-{signal}", id]);
        await kill.WaitForExitAsync();
    }

    private async Task<IReadOnlyList<T>> AskAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        return [.. await connection.QueryAsync<T>(sql, parameters)];
    }
}
