using HotChocolate.Language;
using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SocialGraph;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_2_2_Document
{
    [Fact]
    public void Has_operations_and_fragments_in_any_order()
        => Utf8GraphQLParser.Parse("fragment f on Query { me { ...g } } query a { ...f } fragment g on User { name } mutation b { c }").Definitions
            .Select(definition => definition.Kind).ShouldBe(
            [SyntaxKind.FragmentDefinition, SyntaxKind.OperationDefinition, SyntaxKind.FragmentDefinition, SyntaxKind.OperationDefinition]);

    [Theory]
    [InlineData("")]
    [InlineData(" # nothing")]
    public void Has_at_least_one_definition(string document) => Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document));

    [Fact]
    public async Task Without_an_operation_cannot_be_executed() => (await AnswerAsync("fragment f on User { name }")).ShouldStartWith("{\"errors\":");
}

public sealed class Section_2_3_Operations
{
    [Theory]
    [InlineData("mutation { likeStory(storyID: 12345) }", """{"likeStory":"liked 12345"}""")]
    [InlineData("{ field }", """{"field":"absent"}""")]
    [InlineData("query { field }", """{"field":"absent"}""")]
    [InlineData("query named { field }", """{"field":"absent"}""")]
    public Task Are_queries_in_short_and_in_long_and_mutations(string document, string data) => ShouldGive(document, data);

    [Theory]
    [InlineData("query named")]
    [InlineData("{ }")]
    [InlineData("named { field }")]
    [InlineData("query named() { field }")]
    public void Have_a_keyword_and_select_something(string document) => Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
}

public sealed class Section_2_4_Selection_Sets
{
    [Fact]
    public Task Say_which_facts_are_wanted()
        => ShouldGive("{ me { id firstName lastName } }", """{"me":{"id":4,"firstName":"Mark","lastName":"Zuckerberg"}}""");
}

public sealed class Section_2_5_Fields
{
    [Fact]
    public Task Lead_to_further_fields() => ShouldGive(
        "{ me { id firstName lastName birthday { month day } friends { name } } }",
        """{"me":{"id":4,"firstName":"Mark","lastName":"Zuckerberg","birthday":{"month":5,"day":14},"friends":[{"name":"Ada King"},{"name":"Alan Hill"}]}}""");

    [Theory]
    [InlineData("# `me` could represent the currently logged in viewer.\n{ me { name } }", """{"me":{"name":"Mark Zuckerberg"}}""")]
    [InlineData("{ user(id: 4) { name } }", """{"user":{"name":"Mark Zuckerberg"}}""")]
    public Task Of_the_root_are_where_a_request_comes_in(string document, string data) => ShouldGive(document, data);
}

public sealed class Section_2_6_Arguments
{
    [Theory]
    [InlineData("{ user(id: 4) { id name profilePic(size: 100) } }", """{"user":{"id":4,"name":"Mark Zuckerberg","profilePic":"pic-4-100.jpg"}}""")]
    [InlineData("{ user(id: 4) { profilePic(width: 100, height: 50) } }", """{"user":{"profilePic":"pic-4-100x50.jpg"}}""")]
    [InlineData("{ picture(width: 200, height: 100) }", """{"picture":"200x100"}""")]
    [InlineData("{ picture(height: 100, width: 200) }", """{"picture":"200x100"}""")]
    public Task Are_named_and_have_no_order(string document, string data) => ShouldGive(document, data);
}

public sealed class Section_2_7_Field_Alias
{
    [Theory]
    [InlineData(
        "{ user(id: 4) { id name smallPic: profilePic(size: 64) bigPic: profilePic(size: 1024) } }",
        """{"user":{"id":4,"name":"Mark Zuckerberg","smallPic":"pic-4-64.jpg","bigPic":"pic-4-1024.jpg"}}""")]
    [InlineData("{ zuck: user(id: 4) { id name } }", """{"zuck":{"id":4,"name":"Mark Zuckerberg"}}""")]
    public Task Names_the_value_in_the_response(string document, string data) => ShouldGive(document, data);
}

public sealed class Section_2_8_Fragments
{
    private const string Expected =
        """{"user":{"friends":[{"id":5,"name":"Ada King","profilePic":"pic-5-50.jpg"}],"all":[{"id":5,"name":"Ada King","profilePic":"pic-5-50.jpg"},{"id":6,"name":"Alan Hill","profilePic":"pic-6-50.jpg"}]}}""";

    [Theory]
    [InlineData("query noFragments { user(id: 4) { friends(first: 1) { id name profilePic(size: 50) } all: friends(first: 10) { id name profilePic(size: 50) } } }")]
    [InlineData("query withFragments { user(id: 4) { friends(first: 1) { ...friendFields } all: friends(first: 10) { ...friendFields } } } fragment friendFields on User { id name profilePic(size: 50) }")]
    [InlineData("query withNestedFragments { user(id: 4) { friends(first: 1) { ...friendFields } all: friends(first: 10) { ...friendFields } } } fragment friendFields on User { id name ...standardProfilePic } fragment standardProfilePic on User { profilePic(size: 50) }")]
    public Task Say_once_what_is_wanted_often(string document) => ShouldGive(document, Expected);
}

public sealed class Section_2_8_1_Type_Conditions
{
    [Theory]
    [InlineData("query FragmentTyping { profiles(handles: [\"zuck\", \"coca-cola\"]) { handle ...userFragment ...pageFragment } } fragment userFragment on User { birthday { day } } fragment pageFragment on Page { likers { count } }")]
    [InlineData("query inlineFragmentTyping { profiles(handles: [\"zuck\", \"coca-cola\"]) { handle ... on User { birthday { day } } ... on Page { likers { count } } } }")]
    public Task Apply_a_fragment_to_objects_of_its_type_only(string document)
        => ShouldGive(document, """{"profiles":[{"handle":"zuck","birthday":{"day":14}},{"handle":"coca-cola","likers":{"count":90234512}}]}""");
}

public sealed class Section_2_8_2_Inline_Fragments
{
    [Theory]
    [InlineData(true, """{"user":{"id":4,"name":"Mark Zuckerberg","firstName":"Mark","lastName":"Zuckerberg","birthday":{"day":14}}}""")]
    [InlineData(false, """{"user":{"id":4,"name":"Mark Zuckerberg"}}""")]
    public Task Without_a_type_carry_a_directive(bool expanded, string data) => ShouldGive(
        "query inlineFragmentNoType($expandedInfo: Boolean!) { user(handle: \"zuck\") { id name ... @include(if: $expandedInfo) { firstName lastName birthday { day } } } }",
        data,
        Graph.With("expandedInfo", expanded));
}

public sealed class Section_2_9_Input_Values
{
    [Theory]
    [InlineData("{ field }", "absent")]
    [InlineData("{ field(arg: null) }", "null")]
    [InlineData("{ field(arg: \"null\") }", "null")]
    [InlineData("query ($v: String) { field(arg: $v) }", "absent")]
    public Task Tell_null_from_nothing(string document, string value) => ShouldGive(document, $$"""{"field":"{{value}}"}""");

    [Theory]
    [InlineData("{ nearestThing(location: { lon: 12.43, lat: -53.211 }) }")]
    [InlineData("{ nearestThing(location: { lat: -53.211, lon: 12.43 }) }")]
    public Task That_are_objects_have_no_order(string document) => ShouldGive(document, """{"nearestThing":"-53.211 12.43"}""");

    [Theory]
    [InlineData("mutation {\n  sendEmail(message: \"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\")\n}")]
    [InlineData("mutation { sendEmail(message: \"Hello,\\n  World!\\n\\nYours,\\n  GraphQL.\") }")]
    public Task That_are_blocks_say_what_a_quoted_string_says(string document)
        => ShouldGive(document, """{"sendEmail":"Hello,\n  World!\n\nYours,\n  GraphQL."}""");

    [Theory]
    [InlineData("[]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("[1 2 3]")]
    [InlineData("[[1], [], [[\"a\"]]]")]
    [InlineData("{ a: { b: [{ c: null }] } }")]
    public void Are_lists_and_objects_of_any_depth(string value) => Should.NotThrow(() => Utf8GraphQLParser.Syntax.ParseValueLiteral(value));

    [Theory]
    [InlineData("\"\\u00e9\"", "é")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u{1F600}\"", "😀")]
    [InlineData("\"\\\" \\\\ \\/ \\t\"", "\" \\ / \t")]
    [InlineData("\"\"\"\\u00e9 \\n \\\"\"\" \"\"\"", "\\u00e9 \\n \"\"\" ")]
    [InlineData("\"\"", "")]
    [InlineData("\"\"\"\"\"\"", "")]
    public async Task That_are_strings_say_every_character(string literal, string said)
    {
        var answer = await AnswerAsync("{ echo(text: " + literal + ") }");
        System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("echo").GetString().ShouldBe(said);
    }
}

public sealed class Section_2_10_Variables
{
    [Fact]
    public Task Are_given_beside_the_document() => ShouldGive(
        "query getZuckProfile($devicePicSize: Int) { user(id: 4) { id name profilePic(size: $devicePicSize) } }",
        """{"user":{"id":4,"name":"Mark Zuckerberg","profilePic":"pic-4-60.jpg"}}""",
        Graph.With("devicePicSize", 60));

    [Fact]
    public Task Reach_into_fragments() => ShouldGive(
        "query ($size: Int) { me { ...pic } } fragment pic on User { profilePic(size: $size) }", """{"me":{"profilePic":"pic-4-7.jpg"}}""", Graph.With("size", 7));

    [Theory]
    [InlineData("query ($a: Int = $b, $b: Int) { user(id: $a) { id } }")]
    [InlineData("query ($a: Int @include(if: $a)) { user(id: $a) { id } }")]
    public void Do_not_stand_in_defaults(string document) => Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
}

public sealed class Section_2_11_Type_References
{
    [Theory]
    [InlineData("Int")]
    [InlineData("Int!")]
    [InlineData("[Int]")]
    [InlineData("[[Int!]!]!")]
    public void Are_names_lists_and_non_nulls(string type) => Utf8GraphQLParser.Syntax.ParseTypeReference(type).ToString().ShouldBe(type);

    [Theory]
    [InlineData("Int!!")]
    [InlineData("[]")]
    [InlineData("[Int")]
    [InlineData("!Int")]
    [InlineData("[Int Int]")]
    public void And_nothing_else(string type) => Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseTypeReference(type));
}

public sealed class Section_2_12_Directives
{
    [Theory]
    [InlineData("type Person @addExternalFields(source: \"profiles\") @excludeField(name: \"photo\") { name: String }", "addExternalFields,excludeField")]
    [InlineData("type Person @excludeField(name: \"photo\") @addExternalFields(source: \"profiles\") { name: String }", "excludeField,addExternalFields")]
    public void Keep_their_order(string document, string names)
        => string.Join(',', ((ObjectTypeDefinitionNode)Utf8GraphQLParser.Parse(document).Definitions[0]).Directives.Select(directive => directive.Name.Value)).ShouldBe(names);
}
