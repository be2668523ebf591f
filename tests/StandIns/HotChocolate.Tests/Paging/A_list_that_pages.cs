using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Paging;

public sealed class A_list_that_pages
{
    public sealed record Item(int Number);

    public sealed class Query
    {
        private static IEnumerable<Item> All => Enumerable.Range(0, 25).Select(number => new Item(number));

        [UsePaging(MaxPageSize = 20, DefaultPageSize = 3, IncludeTotalCount = true)]
        public IEnumerable<Item> GetItems() => All;

        [UsePaging(ConnectionName = "Queried")]
        public IQueryable<Item> GetQuery() => All.AsQueryable();

        [UsePaging(RequirePagingBoundaries = true, AllowBackwardPagination = false)]
        public IReadOnlyList<string> Words() => ["a", "b"];

        [UsePaging(IncludeTotalCount = true)]
        public Connection<Item> Own(string prefix, int? first, string? after = null)
            => new([new Edge<Item>(new Item(first ?? -1), prefix + after)], new ConnectionPageInfo(true, false, "s", "e"), 99);
    }

    private static IRequestExecutorBuilder Schema() => Graph.Of<Query>();

    private static string Cursor(int index) => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"{index}"));

    [Fact]
    public async Task Is_a_connection_in_the_schema() => (await Schema().SdlAsync()).ShouldContain("""
          items(
            "The first _n_ items of the list."
            first: Int
            "The items after the one with this cursor."
            after: String
            "The last _n_ items of the list."
            last: Int
            "The items before the one with this cursor."
            before: String
          ): ItemsConnection
        """.Replace("\n", "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "0,1,2", true, false)]
    [InlineData("(first: 2)", "0,1", true, false)]
    [InlineData("(first: 2, after: \"C1\")", "2,3", true, true)]
    [InlineData("(first: 20, after: \"C22\")", "23,24", false, true)]
    [InlineData("(last: 2)", "23,24", false, true)]
    [InlineData("(last: 2, before: \"C5\")", "3,4", true, true)]
    [InlineData("(first: 0)", "", true, false)]
    [InlineData("(first: 5, after: \"C99\")", "", false, true)]
    public async Task Gives_the_page_that_is_asked_for(string arguments, string numbers, bool next, bool previous)
    {
        arguments = System.Text.RegularExpressions.Regex.Replace(arguments, @"C(\d+)", match => Cursor(int.Parse(match.Groups[1].Value, null)));
        foreach (var field in new[] { "items", "query" })
        {
            if (field == "query" && arguments.Length == 0)
                continue;
            var answer = await Schema().AnswerAsync($"{{ {field}{arguments} {{ nodes {{ number }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}");

            var nodes = string.Join(',', numbers.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => $"{{\"number\":{number}}}"));
            answer.ShouldBe($"{{\"data\":{{\"{field}\":{{\"nodes\":[{nodes}],\"pageInfo\":{{\"hasNextPage\":{(next ? "true" : "false")},\"hasPreviousPage\":{(previous ? "true" : "false")}}}}}}}}}");
        }
    }

    [Fact]
    public async Task Tells_cursors_and_the_total()
        => (await Schema().AnswerAsync("{ items(first: 1) { totalCount edges { cursor node { number } } pageInfo { startCursor endCursor } } }"))
            .ShouldBe("""{"data":{"items":{"totalCount":25,"edges":[{"cursor":"MA==","node":{"number":0}}],"pageInfo":{"startCursor":"MA==","endCursor":"MA=="}}}}""");

    [Theory]
    [InlineData("items(first: 21) { totalCount }", "HC0051", "\"requestedItems\":21,\"maxAllowedItems\":20")]
    [InlineData("items(first: -1) { totalCount }", "HC0079", "Query.items")]
    [InlineData("items(after: \"!\") { totalCount }", "HC0078", "Query.items")]
    [InlineData("words { nodes }", "HC0052", "`WordsConnection`")]
    [InlineData("own(prefix: \"p\", first: 51) { totalCount }", "HC0051", "Query.own")]
    public async Task Refuses_what_is_beyond_its_limits_and_leaves_the_rest(string field, string code, string part)
    {
        var answer = await Schema().AnswerAsync($"{{ {field} __typename }}");

        answer.ShouldContain(code);
        answer.ShouldContain(part);
        answer.ShouldEndWith($"\"data\":{{\"{field.Split('(', ' ')[0]}\":null,\"__typename\":\"Query\"}}}}");
    }

    [Fact]
    public async Task May_page_by_itself()
        => (await Schema().AnswerAsync("""{ own(prefix: "p", first: 7, after: "x") { totalCount nodes { number } edges { cursor } pageInfo { endCursor } } }"""))
            .ShouldBe("""{"data":{"own":{"totalCount":99,"nodes":[{"number":7}],"edges":[{"cursor":"px"}],"pageInfo":{"endCursor":"e"}}}}""");

    [Fact]
    public async Task Follows_the_options_of_the_schema()
        => (await Schema().ModifyPagingOptions(options => options.DefaultPageSize = 2).AnswerAsync("{ query { nodes { number } } }"))
            .ShouldBe("""{"data":{"query":{"nodes":[{"number":0},{"number":1}]}}}""");
}
