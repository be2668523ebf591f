using Dapper;
using Npgsql;

namespace CpmTracker.Faults.Cuts;

/// <summary>All that an errand leaves in the database, each part by itself.</summary>
/// <param name="Events">On its own stream.</param>
/// <param name="Version">That the stream says it has.</param>
/// <param name="Seen">Sessions that the inline view has seen there.</param>
/// <param name="Also">Events on the other stream.</param>
/// <param name="AlsoSeen">Sessions that the inline view has seen there.</param>
/// <param name="Receipts">Of this errand.</param>
internal sealed record Trace(long Events, long Version, long Seen, long Also, long AlsoSeen, long Receipts)
{
    /// <summary>Of a director who is enrolled with one session, and to whom nothing else happened.</summary>
    public static Trace Untouched { get; } = new(2, 2, 1, 0, 0, 0);

    /// <summary>After an errand of two sessions, and one on the other stream.</summary>
    public static Trace Complete { get; } = new(4, 4, 3, 1, 1, 1);

    public static Task<Trace> OfAsync(NpgsqlConnection connection, string director, string also, string errand) => connection.QuerySingleAsync<Trace>(
        """
        select (select count(*) from mt_events where stream_id = @director) as Events,
               coalesce((select version from mt_streams where id = @director), 0) as Version,
               coalesce((select (data ->> 'sessions')::bigint from mt_doc_progress where id = @director), 0) as Seen,
               (select count(*) from mt_events where stream_id = @also) as Also,
               coalesce((select (data ->> 'sessions')::bigint from mt_doc_progress where id = @also), 0) as AlsoSeen,
               (select count(*) from mt_doc_receipt where id = @errand) as Receipts
        """,
        new { director, also, errand });
}
