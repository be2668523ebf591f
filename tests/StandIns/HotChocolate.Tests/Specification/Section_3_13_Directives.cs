using CpmTracker.StandIns.HotChocolate.Tests.Books;
using HotChocolate.Types;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_3_13_1_and_2_Skip_and_Include
{
    [Theory]
    [InlineData("hello @skip(if: $t)", false)]
    [InlineData("hello @skip(if: $f)", true)]
    [InlineData("hello @include(if: $t)", true)]
    [InlineData("hello @include(if: $f)", false)]
    [InlineData("hello @skip(if: $f) @include(if: $t)", true)]
    [InlineData("hello @include(if: $t) @skip(if: $t)", false)]
    [InlineData("hello @skip(if: $f) @include(if: $f)", false)]
    [InlineData("hello @skip(if: $t) @include(if: $f)", false)]
    [InlineData("hello @skip(if: true) hello @include(if: $t)", true)]
    [InlineData("hello @skip(if: $t) hello @skip(if: $t)", false)]
    [InlineData("... @skip(if: $f) { hello @include(if: $t) }", true)]
    [InlineData("... @include(if: $f) { hello @include(if: $t) }", false)]
    [InlineData("...F @skip(if: $f)", true)]
    [InlineData("...F @skip(if: $t) ...F @include(if: $t)", true)]
    [InlineData("... @include(if: $t) { ... @skip(if: $f) { ...F } }", true)]
    public async Task Both_must_let_a_field_through(string selection, bool isThere)
    {
        var document = $$"""query ($t: Boolean = true, $f: Boolean = false) { __typename {{selection}} used: hello @skip(if: $t) @include(if: $f) } fragment F on BookQuery { hello }""";
        if (!selection.Contains("...F", StringComparison.Ordinal))
            document = document[..document.IndexOf("fragment", StringComparison.Ordinal)];
        (await Graph.Of<BookQuery>().AnswerAsync(document)).Contains("Hello", StringComparison.Ordinal).ShouldBe(isThere);
    }

    [Theory]
    [InlineData("book(title: \"Emma\") { title } ... @include(if: $v) { book(title: \"Emma\") { pages } }", true, """{"book":{"title":"Emma","pages":474}}""")]
    [InlineData("book(title: \"Emma\") { title } ... @include(if: $v) { book(title: \"Emma\") { pages } }", false, """{"book":{"title":"Emma"}}""")]
    [InlineData("book(title: \"Emma\") @include(if: $v) { title } book(title: \"Emma\") @skip(if: $v) { pages }", false, """{"book":{"pages":474}}""")]
    public async Task Decide_what_is_selected_below_place_by_place(string selections, bool value, string data)
        => (await Graph.Of<BookQuery>().AnswerAsync($"query ($v: Boolean!) {{ {selections} }}", Graph.With("v", value))).ShouldBe($$"""{"data":{{data}}}""");

    [Theory]
    [InlineData("query ($v: Boolean) { hello @skip(if: $v) }")]
    [InlineData("{ hello @skip }")]
    [InlineData("{ hello @include(if: null) }")]
    public async Task Want_a_value_that_is_not_null(string document) => (await Graph.Of<BookQuery>().AnswerAsync(document)).ShouldNotContain("\"data\"");

    [Fact]
    public async Task May_empty_the_whole_answer() => (await Graph.Of<BookQuery>().AnswerAsync("{ hello @skip(if: true) }")).ShouldBe("""{"data":{}}""");
}

public sealed class Section_3_13_The_built_in_directives
{
    [OneOf]
    public sealed record By(string? Name, int? Number);

    public sealed class Query
    {
        public Guid Uuid(By by) => Guid.Empty;
    }

    [Theory]
    [InlineData("skip", "FIELD,FRAGMENT_SPREAD,INLINE_FRAGMENT", "if:Boolean!")]
    [InlineData("include", "FIELD,FRAGMENT_SPREAD,INLINE_FRAGMENT", "if:Boolean!")]
    [InlineData("deprecated", "FIELD_DEFINITION,ARGUMENT_DEFINITION,INPUT_FIELD_DEFINITION,ENUM_VALUE", "reason:String=\"No longer supported\"")]
    [InlineData("specifiedBy", "SCALAR", "url:String!")]
    [InlineData("oneOf", "INPUT_OBJECT", "")]
    public async Task Are_told_of(string name, string locations, string arguments)
    {
        var answer = System.Text.Json.JsonDocument.Parse(await Graph.Of<Query>().AnswerAsync(
            "{ __schema { directives { name isRepeatable locations args { name defaultValue type { kind name ofType { name } } } } } }"));
        var directive = answer.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("directives").EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == name);
        directive.GetProperty("isRepeatable").GetBoolean().ShouldBeFalse();
        string.Join(',', directive.GetProperty("locations").EnumerateArray().Select(location => location.GetString())).ShouldBe(locations);
        string.Join(',', directive.GetProperty("args").EnumerateArray().Select(Argument)).ShouldBe(arguments);
    }

    [Fact]
    public async Task Specified_by_and_one_of_stand_in_the_text_and_in_introspection()
    {
        var sdl = await Graph.Of<Query>().SdlAsync();
        sdl.ShouldContain("scalar UUID @specifiedBy(url: \"https://tools.ietf.org/html/rfc4122\")");
        sdl.ShouldContain("input ByInput @oneOf {");
        (await Graph.Of<Query>().AnswerAsync("{ uuid: __type(name: \"UUID\") { specifiedByURL isOneOf } by: __type(name: \"ByInput\") { specifiedByURL isOneOf } }"))
            .ShouldBe("""{"data":{"uuid":{"specifiedByURL":"https://tools.ietf.org/html/rfc4122","isOneOf":null},"by":{"specifiedByURL":null,"isOneOf":true}}}""");
    }

    private static string Argument(System.Text.Json.JsonElement argument)
    {
        var type = argument.GetProperty("type");
        var name = type.GetProperty("kind").GetString() == "NON_NULL" ? type.GetProperty("ofType").GetProperty("name").GetString() + "!" : type.GetProperty("name").GetString();
        return $"{argument.GetProperty("name").GetString()}:{name}" + (argument.GetProperty("defaultValue").GetString() is { } value ? "=" + value : "");
    }
}

public sealed class One_of_input_objects_when_executed
{
    public sealed class Query
    {
        public string Find(Section_3_13_The_built_in_directives.By by) => by.Name ?? $"{by.Number}";
    }

    [Theory]
    [InlineData("{\"name\":\"a\"}", "\"a\"")]
    [InlineData("{\"number\":1}", "\"1\"")]
    [InlineData("{}", "refused")]
    [InlineData("{\"name\":null}", "refused")]
    [InlineData("{\"name\":\"a\",\"number\":1}", "refused")]
    [InlineData("{\"name\":\"a\",\"number\":null}", "refused")]
    [InlineData("{\"nope\":1}", "refused")]
    public async Task Have_exactly_one_field_of_a_variable(string by, string expected)
    {
        var answer = await Graph.Of<Query>().AnswerAsync("query ($by: ByInput!) { find(by: $by) }", Coercion.Variables($$"""{"by":{{by}}}"""));
        (answer.Contains("errors", StringComparison.Ordinal) ? "refused" : answer["{\"data\":{\"find\":".Length..^2]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("query ($name: String!) { find(by: { name: $name }) }", "\"data\":{\"find\":\"a\"}")]
    [InlineData("query ($name: String) { find(by: { name: $name }) }", "errors")]
    [InlineData("query ($name: String!, $number: Int) { find(by: { name: $name, number: $number }) }", "errors")]
    public async Task Or_one_variable_that_is_never_null(string document, string expected)
        => (await Graph.Of<Query>().AnswerAsync(document, Graph.With("name", "a"))).ShouldContain(expected);
}
