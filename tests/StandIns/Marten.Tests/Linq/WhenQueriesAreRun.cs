using CpmTracker.Testing;
using Marten;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public sealed class WhenQueriesAreRun(PostgresFixture postgres)
{
    [Fact]
    public async Task The_first_and_the_only_row_are_found_or_missed_as_in_LINQ()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), new SeededSheets(31).Make(3));
        var query = table.Query.OrderBy(x => x.Id);

        (await query.FirstAsync()).Id.ShouldBe("sheet-0000");
        (await query.FirstAsync(x => x.Id != "sheet-0000")).Id.ShouldBe("sheet-0001");
        (await query.FirstOrDefaultAsync(x => x.Id == "none")).ShouldBeNull();
        (await query.Select(x => x.Minutes).Where(m => m > 100).FirstOrDefaultAsync()).ShouldBe(0);
        (await query.SingleAsync(x => x.Id == "sheet-0002")).Id.ShouldBe("sheet-0002");
        (await query.SingleOrDefaultAsync(x => x.Id == "none")).ShouldBeNull();
        await Should.ThrowAsync<InvalidOperationException>(() => query.FirstAsync(x => x.Id == "none"));
        await Should.ThrowAsync<InvalidOperationException>(() => query.SingleAsync(x => x.Id == "none"));
        await Should.ThrowAsync<InvalidOperationException>(() => query.SingleAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => query.SingleOrDefaultAsync());
    }

    [Fact]
    public async Task Aggregates_are_those_of_LINQ()
    {
        var sheets = new SeededSheets(32).Make(40);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);
        var query = table.Query;

        (await query.SumAsync(x => x.Minutes)).ShouldBe(sheets.Sum(x => x.Minutes));
        (await query.SumAsync(x => x.Rank)).ShouldBe(sheets.Sum(x => x.Rank));
        (await query.SumAsync(x => x.Hours)).ShouldBe(sheets.Sum(x => x.Hours));
        (await query.SumAsync(x => x.Score)).ShouldBe(sheets.Sum(x => x.Score), 1e-9);
        (await query.MinAsync(x => x.Rate)).ShouldBe(sheets.Min(x => x.Rate));
        (await query.MaxAsync(x => x.At)).ShouldBe(sheets.Max(x => x.At));
        (await query.MinAsync(x => x.Due)).ShouldBe(sheets.Min(x => x.Due));
        (await query.MaxAsync(x => x.Id)).ShouldBe(sheets.Max(x => x.Id));
        (await query.AverageAsync(x => x.Minutes)).ShouldBe(sheets.Average(x => x.Minutes), 1e-9);
        (await query.LongCountAsync(x => x.Done)).ShouldBe(sheets.LongCount(x => x.Done));
    }

    [Fact]
    public async Task Aggregates_of_nothing_are_those_of_LINQ()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);
        var query = table.Query;

        (await query.SumAsync(x => x.Minutes)).ShouldBe(0);
        (await query.SumAsync(x => x.Rate)).ShouldBe(0);
        (await query.MaxAsync(x => x.Rank)).ShouldBeNull();
        (await query.MinAsync(x => x.Name)).ShouldBeNull();
        (await query.CountAsync()).ShouldBe(0);
        (await query.AnyAsync()).ShouldBeFalse();
        (await query.ToListAsync()).ShouldBeEmpty();
        await Should.ThrowAsync<InvalidOperationException>(() => query.MaxAsync(x => x.Minutes));
        await Should.ThrowAsync<InvalidOperationException>(() => query.AverageAsync(x => x.Minutes));
    }

    [Fact]
    public async Task A_sum_that_does_not_fit_says_so()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(),
            [new Sheet { Id = "a", Big = long.MaxValue }, new Sheet { Id = "b", Big = long.MaxValue }]);

        await Should.ThrowAsync<OverflowException>(() => table.Query.SumAsync(x => x.Big));
    }

    [Fact]
    public async Task Rows_stream_and_can_be_left_early()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), new SeededSheets(33).Make(20));
        var seen = new List<string>();

        await foreach (var id in table.Query.OrderBy(x => x.Id).Select(x => x.Id).ToAsyncEnumerable())
        {
            seen.Add(id);
            if (seen.Count == 3) break;
        }

        seen.ShouldBe(["sheet-0000", "sheet-0001", "sheet-0002"]);
        (await table.Query.CountAsync()).ShouldBe(20);
    }

    [Fact]
    public async Task A_cancelled_query_ends()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);

        await Should.ThrowAsync<OperationCanceledException>(() => table.Query.ToListAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Running_synchronously_is_refused()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);

        Should.Throw<NotSupportedException>(() => table.Query.ToList());
        Should.Throw<NotSupportedException>(() => table.Query.Count());
        Should.Throw<NotSupportedException>(() => table.Query.First(x => x.Done));
    }
}
