using CpmTracker.StandIns.Marten.Tests.Support;
using Marten;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

/// <summary>A store with an inline view and a composite of two stages, and histories for it.</summary>
static class Composite
{
    static readonly string[] DocumentTables = ["mt_doc_county", "mt_doc_progress", "mt_doc_statewide"];

    public static DocumentStore Open(string connection, Action<StoreOptions>? more = null, int cache = 1_000) => Stores.WithViews(connection, options =>
    {
        options.Events.EnableExtendedProgressionTracking = true;
        options.Projections.LeadershipPollingTime = 20;
        options.Projections.CompositeProjectionFor("cpm", composite =>
        {
            var county = new CountyProjection();
            county.Options.CacheLimitPerTenant = cache;
            composite.Add(county);
            composite.Add<StatewideProjection>(2);
        });
        more?.Invoke(options);
    });

    /// <summary>So many saves of one or two events each.</summary>
    public static async Task AppendAsync(this DocumentStore store, int saves, string prefix = "director")
    {
        var chance = new Random(saves);
        for (var i = 0; i < saves; i++)
        {
            await using var session = store.LightweightSession();
            session.Events.StartStream($"{prefix}-{i}", new Enrolled($"060{chance.Next(10, 18)}"), new SessionHeld($"060{chance.Next(10, 18)}", chance.Next(60)));
            await session.SaveChangesAsync();
        }
    }

    /// <summary>Every document of every view, as PostgreSQL has it.</summary>
    public static async Task<List<string>> SnapshotAsync(this DocumentStore store)
    {
        var all = new List<string>();
        foreach (var table in DocumentTables) all.AddRange(await store.RowsAsync($"select id, data::text from {table} order by id collate \"C\""));
        return all;
    }

    public static async Task RunAsync(this DocumentStore store, string sql)
    {
        await using var command = store.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
