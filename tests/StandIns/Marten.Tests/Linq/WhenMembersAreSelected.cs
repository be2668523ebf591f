using CpmTracker.Testing;
using Marten;
using Marten.Exceptions;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public sealed class WhenMembersAreSelected(PostgresFixture postgres)
{
    private sealed record Row(string Id, Stage Stage, Coach Coach);

    private sealed class Card
    {
        public string? Name { get; set; }

        public int? Rank { get; set; }
    }

    [Fact]
    public async Task A_member_of_each_kind_comes_as_it_was_stored()
    {
        var sheets = new SeededSheets(21).Make(20);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);
        var query = table.Query.OrderBy(x => x.Id);

        (await query.Select(x => x.Id).ToListAsync()).ShouldBe(sheets.Select(x => x.Id));
        (await query.Select(x => x.Name).ToListAsync()).ShouldBe(sheets.Select(x => x.Name));
        (await query.Select(x => x.Minutes).ToListAsync()).ShouldBe(sheets.Select(x => x.Minutes));
        (await query.Select(x => (long?)x.Minutes).ToListAsync()).ShouldBe(sheets.Select(x => (long?)x.Minutes));
        (await query.Select(x => x.Rank).ToListAsync()).ShouldBe(sheets.Select(x => x.Rank));
        (await query.Select(x => x.Rate).ToListAsync()).ShouldBe(sheets.Select(x => x.Rate));
        (await query.Select(x => x.Stage).ToListAsync()).ShouldBe(sheets.Select(x => x.Stage));
        (await query.Select(x => x.Before).ToListAsync()).ShouldBe(sheets.Select(x => x.Before));
        (await query.Select(x => x.Until).ToListAsync()).ShouldBe(sheets.Select(x => x.Until));
        (await query.Select(x => x.At).ToListAsync()).Select(at => at.Offset).ShouldBe(sheets.Select(x => x.At.Offset));
        (await query.Select(x => x.Other).ToListAsync()).ShouldBe(sheets.Select(x => x.Other));
        (await query.Select(x => x.Mark).ToListAsync()).ShouldBe(sheets.Select(x => x.Mark));
        (await query.Select(x => x.Numbers).ToListAsync()).ShouldBe(sheets.Select(x => x.Numbers));
        (await query.Select(x => x.Visits).ToListAsync()).ShouldBe(sheets.Select(x => x.Visits));
        (await query.Select(x => x.Visits.Count).ToListAsync()).ShouldBe(sheets.Select(x => x.Visits.Count));
        (await query.Select(x => x.Coach).ToListAsync()).ShouldBe(sheets.Select(x => x.Coach));
        (await query.Select(x => x.Coach.Mentor!.Name).ToListAsync()).ShouldBe(sheets.Select(x => x.Coach.Mentor!.Name));
    }

    [Fact]
    public async Task New_objects_are_made_of_several()
    {
        var sheets = new SeededSheets(22).Make(20);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);
        var query = table.Query.OrderBy(x => x.Id);
        var label = "captured";

        (await query.Select(x => new { x.Id, Of = x.Coach.Name, label, Both = new { x.Day, x.Due } }).ToListAsync())
            .ShouldBe(sheets.Select(x => new { x.Id, Of = x.Coach.Name, label, Both = new { x.Day, x.Due } }));
        (await query.Select(x => new Row(x.Id, x.Stage, x.Coach)).ToListAsync()).ShouldBe(sheets.Select(x => new Row(x.Id, x.Stage, x.Coach)));
        (await query.Select(x => new Card { Name = x.Name, Rank = x.Rank }).ToListAsync())
            .ShouldBeEquivalentTo(sheets.Select(x => new Card { Name = x.Name, Rank = x.Rank }).ToList());
        (await query.Select(x => new { x.Id, Whole = x }).ToListAsync()).Select(x => x.Whole.Id).ShouldBe(sheets.Select(x => x.Id));
    }

    [Fact]
    public async Task Selected_members_can_be_filtered_and_ordered_on()
    {
        var sheets = new SeededSheets(23).Make(30);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        (await table.Query.Select(x => new { Key = x.Id, x.Rank }).Where(x => x.Rank > 1).OrderByDescending(x => x.Key).Select(x => x.Key).ToListAsync())
            .ShouldBe(sheets.Where(x => x.Rank > 1).Select(x => x.Id).Reverse());
        (await table.Query.Select(x => x.Minutes).Where(m => m > 0).OrderBy(m => m).ToListAsync())
            .ShouldBe(sheets.Select(x => x.Minutes).Where(m => m > 0).Order());
    }

    [Fact]
    public async Task Distinct_merges_equal_values()
    {
        var sheets = new SeededSheets(24).Make(60);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        (await table.Query.Select(x => x.Title).Distinct().OrderBy(t => t).ToListAsync())
            .ShouldBe(sheets.Select(x => x.Title).Distinct().OrderBy(t => t, ByteOrder));
        (await table.Query.Select(x => x.Rank).Distinct().ToListAsync()).ShouldBe(sheets.Select(x => x.Rank).Distinct(), ignoreOrder: true);
        (await table.Query.Select(x => x.At).Distinct().ToListAsync()).ShouldBe(sheets.Select(x => x.At).Distinct(), ignoreOrder: true);
        (await table.Query.Select(x => x.Before).Distinct().CountAsync()).ShouldBe(sheets.Select(x => x.Before).Distinct().Count());
        (await table.Query.Select(x => new { x.Stage, x.Done }).Distinct().OrderBy(x => x.Done).Skip(2).Take(2).CountAsync()).ShouldBe(2);
        (await table.Query.Select(x => x.Minutes).Where(m => m > 0).Distinct().Where(m => m < 3).OrderByDescending(m => m).FirstAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Distinct_with_more_than_SQL_can_merge_is_refused()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);

        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.OrderBy(x => x.Id).Select(x => x.Title).Distinct().ToListAsync());
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.Select(x => x.Title).Distinct().Select(t => new { t }).ToListAsync());
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.Select(x => x.Title).Distinct().Stats(out _).ToListAsync());
    }

    private static readonly Comparer<string> ByteOrder = Comparer<string>.Create((a, b) =>
        System.Text.Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(b)));
}
