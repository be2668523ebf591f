using System.Linq.Expressions;
using CpmTracker.Testing;
using Marten;
using Marten.Exceptions;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public sealed class WhenAnExpressionHasNoSql(PostgresFixture postgres)
{
    public static TheoryData<Expression<Func<Sheet, bool>>, string> Conditions => new()
    {
        { x => x.Title.Length > 3, "x.Title.Length" },
        { x => x.Minutes + 1 > 3, "x.Minutes + 1" },
        { x => x.Day.Year == 2026, "x.Day.Year" },
        { x => x.Title.Contains(x.Id), "x.Title.Contains(x.Id)" },
        { x => string.Compare(x.Title, "a", StringComparison.Ordinal) > 0, "Compare" },
        { x => (x.Rank ?? 0) > 3, "??" },
        { x => (int)x.Big == 3, "Convert(x.Big, Int32)" },
        { x => x.Forgotten == 1, "x.Forgotten" },
        { x => x.Stage > Stage.Planned, "Stage" },
        { x => x.Coach == new Coach("a", 1, null), "x.Coach" },
        { x => x.Visits.Where(v => v.Minutes > 1).Any(), "Where" },
        { x => x.Visits.Count(v => v.Minutes > 1) == 1, "Count" },
        { x => Unknown(x), "Unknown" },
        { x => x.Done ? x.Minutes > 1 : x.Rank > 1, "IIF" },
    };

    [Theory, MemberData(nameof(Conditions), DisableDiscoveryEnumeration = true)]
    public async Task A_condition_is_named_and_nothing_is_sent(Expression<Func<Sheet, bool>> condition, string part)
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);

        (await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.Where(condition).ToListAsync())).Message.ShouldContain(part);

        table.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_operator_is_named_and_nothing_is_sent()
    {
        await using var table = await SheetTable.WithAsync(await postgres.NewDatabaseAsync(), []);

        await Refused("GroupBy", table.Query.GroupBy(x => x.Stage));
        await Refused("SelectMany", table.Query.SelectMany(x => x.Tags));
        await Refused("Reverse", table.Query.Reverse());
        await Refused("OfType", table.Query.OfType<Sheet>());
        await Refused("Where", table.Query.Where((x, i) => i > 1));
        await Refused("Unknown", table.Query.Select(x => Unknown(x)));
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.SumAsync(x => x.Title));
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.MaxAsync(x => x.Stage));
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Query.MinAsync(x => x.Coach));
        table.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_query_that_is_not_Martens_is_refused() =>
        await Should.ThrowAsync<BadLinqExpressionException>(() => new List<int> { 1 }.AsQueryable().ToListAsync());

    private static async Task Refused<T>(string name, IQueryable<T> query) =>
        (await Should.ThrowAsync<BadLinqExpressionException>(() => query.ToListAsync())).Message.ShouldContain(name);

    private static bool Unknown(Sheet sheet) => sheet.Done;
}
