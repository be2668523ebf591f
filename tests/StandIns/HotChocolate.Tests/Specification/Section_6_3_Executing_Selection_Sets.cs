using CpmTracker.StandIns.HotChocolate.Tests.Books;
using HotChocolate.Execution;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_6_3_Executing_Selection_Sets
{
    [Theory]
    [InlineData("{ b: book(title: \"Emma\") { title } b: book(title: \"Emma\") { pages title } }", """{"b":{"title":"Emma","pages":474}}""")]
    [InlineData("{ hello ...f hello } fragment f on BookQuery { hello again: hello }", """{"hello":"Hello, world!","again":"Hello, world!"}""")]
    [InlineData("{ ... { a: hello } ... on BookQuery { b: __typename } }", """{"a":"Hello, world!","b":"BookQuery"}""")]
    [InlineData("{ z: hello a: hello }", """{"z":"Hello, world!","a":"Hello, world!"}""")]
    public async Task Fields_of_one_name_are_merged_in_the_order_in_which_they_are_met(string document, string data)
        => (await Graph.Of<BookQuery>().AnswerAsync(document)).ShouldBe($$"""{"data":{{data}}}""");

    [Theory]
    [InlineData(true, """{"a":"Hello, world!","book":{"title":"Emma","pages":474}}""")]
    [InlineData(false, """{"b":"Hello, world!","book":{"title":"Emma","genre":"SCI_FI"}}""")]
    public async Task Skip_and_include_leave_fields_out(bool value, string data)
    {
        const string Document = """
            query($v: Boolean!) {
              a: hello @include(if: $v) b: hello @skip(if: $v) never: hello @include(if: true) @skip(if: true)
              book(title: "Emma") { title }
              ... @include(if: $v) { book(title: "Emma") { pages } }
              ...f @skip(if: $v)
            }
            fragment f on BookQuery { book(title: "Emma") { genre } }
            """;

        (await Graph.Of<BookQuery>().AnswerAsync(Document, Graph.With("v", value))).ShouldBe($$"""{"data":{{data}}}""");
    }

    [Fact]
    public async Task One_document_serves_requests_with_different_variables()
    {
        var executor = await Graph.Of<BookQuery>().BuildRequestExecutorAsync();
        foreach (var (value, expected) in new[] { (true, "{\"hello\":\"Hello, x!\"}"), (false, "{}"), (true, "{\"hello\":\"Hello, x!\"}") })
        {
            var result = await executor.ExecuteAsync(request => request.SetDocument("query($v: Boolean!, $n: String!) { hello(name: $n) @include(if: $v) }")
                .SetVariableValues(new Dictionary<string, object?> { ["v"] = value, ["n"] = "x" }));

            result.ToJson(withIndentations: false).ShouldBe($$"""{"data":{{expected}}}""");
        }
    }
}
