using CpmTracker.Testing;
using Marten;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public sealed class WhenDocumentsAreFiltered(PostgresFixture postgres)
{
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public async Task Each_condition_finds_what_it_finds_in_memory(int seed)
    {
        var seeded = new SeededSheets(seed);
        var sheets = seeded.Make(60);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        foreach (var filter in Filters.Over(seeded, sheets))
        {
            var expected = sheets.Where(filter.Compile()).Select(sheet => sheet.Id).ToList();
            (await table.Query.Where(filter).OrderBy(x => x.Id).Select(x => x.Id).ToListAsync()).ShouldBe(expected, filter.ToString());
            (await table.Query.CountAsync(filter)).ShouldBe(expected.Count, filter.ToString());
        }
    }

    [Theory, InlineData(5), InlineData(6), InlineData(7)]
    public async Task Conditions_joined_at_random_find_what_they_find_in_memory(int seed)
    {
        var seeded = new SeededSheets(seed);
        var sheets = seeded.Make(40);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);
        var filters = Filters.Over(seeded, sheets);

        for (var i = 0; i < 100; i++)
        {
            var filter = Filters.Combined(seeded, filters, depth: 4);
            var expected = sheets.Where(filter.Compile()).Select(sheet => sheet.Id).ToList();
            (await table.Query.Where(filter).OrderBy(x => x.Id).Select(x => x.Id).ToListAsync()).ShouldBe(expected, filter.ToString());
        }
    }

    [Fact]
    public async Task Several_conditions_all_hold()
    {
        var sheets = new SeededSheets(8).Make(50);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        var found = await table.Query.Where(x => x.Done || x.Rank == 1).Where(x => x.Minutes > 0 || x.Name == null).OrderBy(x => x.Id).ToListAsync();

        found.Select(x => x.Id).ShouldBe(sheets.Where(x => x.Done || x.Rank == 1).Where(x => x.Minutes > 0 || x.Name == null).Select(x => x.Id));
    }

    [Fact]
    public async Task Whole_documents_come_back_as_they_were_stored()
    {
        var sheets = new SeededSheets(9).Make(20);
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), sheets);

        var read = await table.Query.OrderBy(x => x.Id).ToListAsync();

        read.Select(Sorted).ToList().ShouldBeEquivalentTo(sheets.Select(Sorted).ToList());
    }

    [Fact]
    public async Task Members_that_an_old_document_lacks_are_null_or_false_or_empty()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);
        await table.InsertAsync("old", 0, """{"id": "old", "visits": null}""");

        (await table.Query.Where(x => x.Name == null && x.Rank == null && !x.Done && x.Done == false).Select(x => x.Id).ToListAsync()).ShouldBe(["old"]);
        (await table.Query.Where(x => !x.Tags.Any() && !x.Visits.Any() && x.Visits.Count == 0 && !x.Tags.Contains("a") && x.Stages.All(s => s == Stage.Done)).AnyAsync()).ShouldBeTrue();
        (await table.Query.Select(x => x.Hours).SingleAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Values_are_never_part_of_the_statement()
    {
        var word = "'; drop table sheets; --";
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), [new Sheet { Id = word, Title = word, Tags = [word] }]);

        (await table.Query.Where(x => x.Id == word && x.Title.Contains(word) && x.Tags.Contains(word) && x.Id.In(word) && !x.Notes.ContainsKey(word)).AnyAsync()).ShouldBeTrue();

        table.Sent.ShouldAllBe(sql => !sql.Contains("drop"));
        (await table.Query.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Columns_are_used_where_a_member_has_one()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);

        await table.Query.Where(x => x.Id == "a" && x.Minutes == 1 && x.Title == "t").ToListAsync();

        table.Sent.ShouldBe(["select d.data from sheets as d where (d.hidden = $1) and (((d.id = $2 and d.minutes = $3) and (d.data ->> 'title') = $4))"]);
    }

    // jsonb keeps no order of keys.
    private static Sheet Sorted(Sheet sheet) => sheet with { Notes = new(sheet.Notes.OrderBy(note => note.Key, StringComparer.Ordinal)) };
}
