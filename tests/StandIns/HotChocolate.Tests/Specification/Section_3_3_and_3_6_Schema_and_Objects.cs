using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_3_3_Schema
{
    public sealed class MyQueryRootType
    {
        public string MyName => "Zuck";
    }

    public sealed record Renamed(string NewName);

    public sealed class MyMutationRootType
    {
        public Renamed SetName(string name) => new(name);
    }

    private static IRequestExecutorBuilder Schema() => Graph.Of<MyQueryRootType>().AddMutationType<MyMutationRootType>();

    [Theory]
    [InlineData("query { myName }", """{"myName":"Zuck"}""")]
    [InlineData("mutation { setName(name: \"Zuck\") { newName } }", """{"setName":{"newName":"Zuck"}}""")]
    public async Task Has_a_root_type_for_each_kind_of_operation(string document, string data)
        => (await Schema().AnswerAsync(document)).ShouldBe($$"""{"data":{{data}}}""");

    [Fact]
    public async Task Names_its_root_types_where_they_have_names_of_their_own()
        => (await Schema().SdlAsync()).ShouldStartWith("schema {\n  query: MyQueryRootType\n  mutation: MyMutationRootType\n}");

    [Theory]
    [InlineData("mutation { myName }")]
    [InlineData("subscription { myName }")]
    public async Task Without_a_root_type_answers_no_such_operation(string document)
        => (await Graph.Of<MyQueryRootType>().AnswerAsync(document)).ShouldStartWith("{\"errors\":[{\"message\":\"The schema has no type");

    [Fact]
    public async Task Has_different_root_types() => (await Should.ThrowAsync<SchemaException>(async ()
        => await Graph.Of<MyQueryRootType>().AddMutationType<MyQueryRootType>().BuildSchemaAsync())).Message.ShouldContain("MyQueryRootType");
}

public sealed class Section_3_6_Objects
{
    public sealed class Query
    {
        public int Foo => 1;

        public int Bar => 2;

        public int Baz => 3;

        public int Qux => 4;

        public Person Person => new("Mark Zuckerberg", 30) { Relationship = new Person("Priscilla Chan", 31) };
    }

    public sealed record Person(string Name, int Age)
    {
        public Person? Relationship { get; init; }

        public string Picture(int? size) => size is null ? "http://some.cdn/picture.jpg" : $"http://some.cdn/picture_{size}.jpg";
    }

    [Theory]
    [InlineData("{ person { name age picture } }", """{"person":{"name":"Mark Zuckerberg","age":30,"picture":"http://some.cdn/picture.jpg"}}""")]
    [InlineData("{ person { age name } }", """{"person":{"age":30,"name":"Mark Zuckerberg"}}""")]
    [InlineData("{ person { name relationship { name } } }", """{"person":{"name":"Mark Zuckerberg","relationship":{"name":"Priscilla Chan"}}}""")]
    [InlineData("{ foo ...Frag qux } fragment Frag on Query { bar baz }", """{"foo":1,"bar":2,"baz":3,"qux":4}""")]
    [InlineData("{ foo ...Matching bar } fragment Matching on Query { bar qux foo }", """{"foo":1,"bar":2,"qux":4}""")]
    [InlineData("{ foo @skip(if: true) bar foo }", """{"bar":2,"foo":1}""")]
    [InlineData("{ ... @include(if: false) { foo } bar ...F } fragment F on Query { foo }", """{"bar":2,"foo":1}""")]
    public async Task Answer_in_the_order_in_which_the_fields_are_met(string document, string data)
        => (await Graph.Of<Query>().AnswerAsync(document)).ShouldBe($$"""{"data":{{data}}}""");

    [Theory]
    [InlineData(true, """{"bar":2,"foo":1}""")]
    [InlineData(false, """{"foo":1,"bar":2}""")]
    public async Task Also_where_a_variable_decides_which_of_them_is_met_first(bool skip, string data)
        => (await Graph.Of<Query>().AnswerAsync("query ($skip: Boolean!) { foo @skip(if: $skip) bar foo }", Graph.With("skip", skip))).ShouldBe($$"""{"data":{{data}}}""");

    [Fact]
    public async Task Must_be_selected_of() => (await Graph.Of<Query>().AnswerAsync("{ person { name relationship } }")).ShouldNotContain("\"data\"");

    [Fact]
    public async Task Section_3_6_1_Field_Arguments_choose_what_a_field_gives()
        => (await Graph.Of<Query>().AnswerAsync("{ person { name picture(size: 600) } }")).ShouldBe(
            """{"data":{"person":{"name":"Mark Zuckerberg","picture":"http://some.cdn/picture_600.jpg"}}}""");
}

public sealed class Section_3_6_2_Field_Deprecation
{
    public enum Colour
    {
        Red,

        [GraphQLDeprecated("Too bright.")]
        Yellow
    }

    public sealed record Search(string Text)
    {
        [GraphQLDeprecated("Use `text`.")]
        public string? Words { get; init; }
    }

    public sealed class Query
    {
        [GraphQLDeprecated("Use `newField`.")]
        public string OldField => "old";

        [Obsolete("Gone soon.")]
        public string OlderField => "older";

        public string Find(Search search, [GraphQLDeprecated("Not needed.")] int? limit, Colour? colour) => search.Words ?? $"{search.Text} {limit} {colour}";
    }

    private static Task<string> Ask(string document) => Graph.Of<Query>().AnswerAsync(document);

    [Fact]
    public async Task Leaves_what_is_deprecated_in_use()
        => (await Ask("{ oldField olderField find(search: { text: \"a\", words: \"b\" }, limit: 1, colour: YELLOW) }"))
            .ShouldBe("""{"data":{"oldField":"old","olderField":"older","find":"b"}}""");

    [Theory]
    [InlineData("{ __type(name: \"Query\") { fields { name } } }", """{"fields":[{"name":"find"}]}""")]
    [InlineData(
        "{ __type(name: \"Query\") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }",
        """{"fields":[{"name":"find","isDeprecated":false,"deprecationReason":null},{"name":"oldField","isDeprecated":true,"deprecationReason":"Use `newField`."},{"name":"olderField","isDeprecated":true,"deprecationReason":"Gone soon."}]}""")]
    [InlineData("{ __type(name: \"Query\") { fields { args { name } } } }", """{"fields":[{"args":[{"name":"search"},{"name":"colour"}]}]}""")]
    [InlineData(
        "{ __type(name: \"Query\") { fields { args(includeDeprecated: true) { name isDeprecated deprecationReason } } } }",
        """{"fields":[{"args":[{"name":"search","isDeprecated":false,"deprecationReason":null},{"name":"limit","isDeprecated":true,"deprecationReason":"Not needed."},{"name":"colour","isDeprecated":false,"deprecationReason":null}]}]}""")]
    [InlineData("{ __type(name: \"SearchInput\") { inputFields { name } } }", """{"inputFields":[{"name":"text"}]}""")]
    [InlineData(
        "{ __type(name: \"SearchInput\") { inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } } }",
        """{"inputFields":[{"name":"text","isDeprecated":false,"deprecationReason":null},{"name":"words","isDeprecated":true,"deprecationReason":"Use `text`."}]}""")]
    [InlineData("{ __type(name: \"Colour\") { enumValues { name } } }", """{"enumValues":[{"name":"RED"}]}""")]
    [InlineData(
        "{ __type(name: \"Colour\") { enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }",
        """{"enumValues":[{"name":"RED","isDeprecated":false,"deprecationReason":null},{"name":"YELLOW","isDeprecated":true,"deprecationReason":"Too bright."}]}""")]
    public async Task Is_told_to_those_who_ask_for_it(string document, string type) => (await Ask(document)).ShouldBe($$$"""{"data":{"__type":{{{type}}}}}""");

    [Fact]
    public async Task Stands_in_the_text_of_the_schema()
    {
        var sdl = await Graph.Of<Query>().SdlAsync();
        sdl.ShouldContain("oldField: String! @deprecated(reason: \"Use `newField`.\")");
        sdl.ShouldContain("limit: Int @deprecated(reason: \"Not needed.\")");
        sdl.ShouldContain("words: String @deprecated(reason: \"Use `text`.\")");
        sdl.ShouldContain("YELLOW @deprecated(reason: \"Too bright.\")");
    }
}
