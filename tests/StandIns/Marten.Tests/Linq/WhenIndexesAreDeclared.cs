using System.Linq.Expressions;
using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using Marten;
using Marten.Linq;
using Marten.Linq.Targets;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

/// <summary>A declared index serves the queries that it was declared for: the SQL of the query is that of the index. PostgreSQL's own plans say so.</summary>
public sealed class WhenIndexesAreDeclared(PostgresFixture postgres)
{
    public sealed record Seat(string Id, string County, int Size, Stage Stage, Guid Key, bool Vacant, DateOnly Since, Coach Holder, string? Region);

    [Fact]
    public async Task The_queries_that_they_are_for_use_them()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Schema.For<Seat>()
            .Index(x => x.County)
            .Index(x => x.Size)
            .Index(x => x.Stage)
            .Index(x => x.Holder.Name)
            .Index([x => x.Region!, x => x.Vacant])
            .Duplicate(x => x.Since)
            .Duplicate(x => x.Key));
        await using (var session = store.LightweightSession())
        {
            session.Store(Enumerable.Range(0, 200).Select(n => new Seat($"{n}", $"c{n}", n, (Stage)(n % 3), Guid.NewGuid(), n % 2 == 0, new DateOnly(2026, 1, 1).AddDays(n), new Coach($"h{n}", n, null), n % 5 == 0 ? null : $"r{n % 7}")));
            await session.SaveChangesAsync();
        }

        var some = new[] { "c1", "c2" };
        (Expression<Func<Seat, bool>> Where, string Index)[] served =
        [
            (x => x.Id == "7", "pkey_mt_doc_"),
            (x => x.County == "c7", "_idx_county"),
            (x => some.Contains(x.County), "_idx_county"),
            (x => x.Size == 7, "_idx_size"),
            (x => x.Size > 190 && x.Size <= 195, "_idx_size"),
            (x => x.Stage == Stage.Done, "_idx_stage"),
            (x => x.Holder.Name == "h7", "_idx_holder_name"),
            (x => x.Region == "r1" && !x.Vacant, "_idx_region"),
            (x => x.Region == null, "_idx_region"),
            (x => x.Since >= new DateOnly(2026, 5, 1), "_idx_since"),
            (x => x.Key == Guid.Empty, "_idx_key"),
        ];
        foreach (var (where, index) in served) (await PlanAsync(store, query => query.Where(where))).ShouldContain(index, customMessage: where.ToString());
        (await PlanAsync(store, query => query.OrderBy(x => x.Size).Take(5))).ShouldContain("_idx_size");
        (await PlanAsync(store, query => query.OrderByDescending(x => x.Since).Take(5))).ShouldContain("_idx_since");
    }

    /// <summary>PostgreSQL's plan of a query, where it reads no table from end to end unless it must.</summary>
    private static async Task<string> PlanAsync(DocumentStore store, Func<IQueryable<Seat>, IQueryable<Seat>> query)
    {
        await using var connection = await store.DataSource.OpenConnectionAsync();
        await using (var settings = new NpgsqlCommand("set enable_seqscan = off; set enable_sort = off", connection)) await settings.ExecuteNonQueryAsync();
        NpgsqlCommand sent = null!;
        var seats = new MartenQueryable<Seat>(new DocumentTarget(store.Options.MappingFor(typeof(Seat)), store.Options.DocumentJson, async (command, token) =>
        {
            (sent, command.Connection) = (command, connection);
            return await command.ExecuteReaderAsync(token);
        }));
        await query(seats).ToListAsync();

        await using var explain = new NpgsqlCommand("explain " + sent.CommandText, connection);
        foreach (NpgsqlParameter parameter in sent.Parameters) explain.Parameters.Add(parameter.Clone());
        await using var reader = await explain.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(0));
        return string.Join('\n', plan);
    }
}
