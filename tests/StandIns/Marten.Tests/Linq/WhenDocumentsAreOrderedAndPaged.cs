using System.Linq.Expressions;
using CpmTracker.Testing;
using Marten;
using Marten.Exceptions;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public sealed class WhenDocumentsAreOrderedAndPaged(PostgresFixture postgres)
{
    [Theory, InlineData(11), InlineData(12)]
    public async Task Each_member_orders_as_in_memory_with_nulls_last(int seed)
    {
        var sheets = new SeededSheets(seed).Make(50);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        await OrdersBy(x => x.Minutes);
        await OrdersBy(x => x.Big);
        await OrdersBy(x => x.Rank);
        await OrdersBy(x => x.Hours);
        await OrdersBy(x => x.Rate);
        await OrdersBy(x => x.Score);
        await OrdersBy(x => x.Done);
        await OrdersBy(x => x.Agreed);
        await OrdersBy(x => x.Day);
        await OrdersBy(x => x.Due);
        await OrdersBy(x => x.At);
        await OrdersBy(x => x.Until);
        await OrdersBy(x => x.Local);
        await OrdersBy(x => x.Start);
        await OrdersBy(x => x.Coach.Years);
        await OrdersBy(x => x.Tags.Length);

        async Task OrdersBy<T>(Expression<Func<Sheet, T>> key)
        {
            var of = key.Compile();
            var ascending = sheets.OrderBy(x => of(x) is null).ThenBy(of).ThenBy(x => x.Id, StringComparer.Ordinal).Select(x => x.Id);
            (await table.Query.OrderBy(key).ThenBy(x => x.Id).Select(x => x.Id).ToListAsync()).ShouldBe(ascending, key.ToString());
            // PostgreSQL takes null for the greatest, so that it comes first in a descending order.
            var descending = sheets.OrderByDescending(x => of(x) is null).ThenByDescending(of).ThenByDescending(x => x.Id, StringComparer.Ordinal).Select(x => x.Id);
            (await table.Query.OrderByDescending(key).ThenByDescending(x => x.Id).Select(x => x.Id).ToListAsync()).ShouldBe(descending, key.ToString());
        }
    }

    [Fact]
    public async Task A_later_OrderBy_decides_before_an_earlier_one()
    {
        var sheets = new SeededSheets(13).Make(30);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        (await table.Query.OrderByDescending(x => x.Id).OrderBy(x => x.Minutes).Select(x => x.Id).ToListAsync())
            .ShouldBe(sheets.OrderByDescending(x => x.Id).OrderBy(x => x.Minutes).Select(x => x.Id));
    }

    [Theory, InlineData(0, 5), InlineData(5, 5), InlineData(28, 5), InlineData(40, 5), InlineData(3, 0), InlineData(-1, 2)]
    public async Task A_page_has_its_rows(int skip, int take)
    {
        var sheets = new SeededSheets(14).Make(30);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        var page = table.Query.OrderBy(x => x.Id).Skip(skip).Take(take);

        (await page.Select(x => x.Id).ToListAsync()).ShouldBe(sheets.Skip(skip).Take(take).Select(x => x.Id));
        (await page.CountAsync()).ShouldBe(sheets.Skip(skip).Take(take).Count());
        (await page.AnyAsync()).ShouldBe(sheets.Skip(skip).Take(take).Any());
        (await page.FirstOrDefaultAsync())?.Id.ShouldBe(sheets.Skip(skip).Take(take).FirstOrDefault()?.Id);
        (await page.SumAsync(x => x.Minutes)).ShouldBe(sheets.Skip(skip).Take(take).Sum(x => x.Minutes));
    }

    [Fact]
    public async Task The_shortest_of_several_Takes_and_the_sum_of_several_Skips_hold()
    {
        var sheets = new SeededSheets(15).Make(10);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        (await table.Query.OrderBy(x => x.Id).Skip(1).Skip(2).Take(4).Take(3).Take(9).Select(x => x.Id).ToListAsync())
            .ShouldBe(sheets.Skip(3).Take(3).Select(x => x.Id));
    }

    [Fact]
    public async Task Statistics_count_what_the_page_leaves_out()
    {
        var sheets = new SeededSheets(16).Make(30);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        var page = await table.Query.Where(x => x.Done).Stats(out var statistics).OrderBy(x => x.Id).Take(2).Select(x => new { x.Id }).ToListAsync();

        page.Select(x => x.Id).ShouldBe(sheets.Where(x => x.Done).Take(2).Select(x => x.Id));
        statistics.TotalResults.ShouldBe(sheets.Count(x => x.Done));
    }

    [Fact]
    public async Task What_would_mean_something_else_in_SQL_is_refused()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);

        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.Take(3).Where(x => x.Done).ToListAsync());
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.Skip(3).OrderBy(x => x.Id).ToListAsync());
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.Take(3).Skip(1).ToListAsync());
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.Take(3).Select(x => x.Name).Distinct().ToListAsync());
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ToListAsync());
        table.Sent.ShouldBeEmpty();
    }
}
