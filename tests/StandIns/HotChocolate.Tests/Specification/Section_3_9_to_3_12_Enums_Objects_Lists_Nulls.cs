using static CpmTracker.StandIns.HotChocolate.Tests.Specification.Coercion;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_3_9_Enums
{
    [Theory]
    [InlineData("NORTH", "\"NORTH\"")]
    [InlineData("\"NORTH\"", "refused")]
    [InlineData("EAST", "refused")]
    [InlineData("north", "refused")]
    [InlineData("0", "refused")]
    public async Task Are_names_in_documents(string literal, string expected) => (await OfLiteral("direction", literal)).ShouldBe(expected);

    [Theory]
    [InlineData("\"NORTH\"", "\"NORTH\"")]
    [InlineData("\"EAST\"", "refused")]
    [InlineData("\"North\"", "refused")]
    [InlineData("0", "refused")]
    [InlineData("null", "null")]
    public async Task Are_strings_in_variables(string json, string expected) => (await OfVariable("direction", "Direction", json)).ShouldBe(expected);
}

public sealed class Section_3_10_Input_Objects
{
    [Theory]
    [InlineData("{ a: \"abc\", b: 123 }", "{}", "abc 123")]
    [InlineData("{ a: null, b: 123 }", "{}", "null 123")]
    [InlineData("{ b: 123 }", "{}", "absent 123")]
    [InlineData("{ a: $text, b: 123 }", """{"text":null}""", "null 123")]
    [InlineData("{ a: $text, b: 123 }", "{}", "absent 123")]
    [InlineData("{ b: $number }", """{"number":123}""", "absent 123")]
    [InlineData("$object", """{"object":{"b":123}}""", "absent 123")]
    public async Task Are_taken_as_the_table_says(string literal, string variables, string expected)
        => (await OfLiteral("object", literal, variables, Declared(literal))).ShouldBe($"\"{expected}\"");

    [Theory]
    [InlineData("\"abc123\"", "{}", "refused")]
    [InlineData("$object", """{"object":"abc123"}""", "refused")]
    [InlineData("{ a: \"abc\", b: \"123\" }", "{}", "refused")]
    [InlineData("{ a: \"abc\" }", "{}", "refused")]
    [InlineData("{ b: $number }", "{}", "refused")]
    [InlineData("$object", """{"object":{"a":"abc"}}""", "refused")]
    [InlineData("{ a: \"abc\", b: null }", "{}", "refused")]
    [InlineData("{ b: $number }", """{"number":null}""", "refused")]
    [InlineData("{ b: 123, c: \"xyz\" }", "{}", "refused")]
    [InlineData("$object", """{"object":{"b":123,"c":"xyz"}}""", "refused")]
    [InlineData("$object", """{"object":[]}""", "refused")]
    public async Task Are_refused_as_the_table_says(string literal, string variables, string expected)
        => (await OfLiteral("object", literal, variables, Declared(literal))).ShouldBe(expected);

    [Theory]
    [InlineData("{}", "7 text")]
    [InlineData("{ number: 8, text: null }", "8 null")]
    public async Task Have_their_fields_defaults_only_for_what_is_absent(string literal, string expected)
        => (await OfLiteral("defaults", literal)).ShouldBe($"\"{expected}\"");

    [Fact]
    public async Task Have_no_null_for_a_field_with_a_default_that_is_non_null() => (await OfLiteral("defaults", "{ number: null }")).ShouldBe("refused");

    private static string Declared(string literal) => literal.Contains("$text", StringComparison.Ordinal) ? "($text: String)"
        : literal.Contains("$number", StringComparison.Ordinal) ? "($number: Int!)"
        : literal.Contains("$object", StringComparison.Ordinal) ? "($object: ExampleInputObjectInput!)"
        : "";
}

public sealed class Section_3_11_List
{
    [Theory]
    [InlineData("[1, 2, 3]", "[1,2,3]")]
    [InlineData("[]", "[]")]
    [InlineData("1", "[1]")]
    [InlineData("null", "null")]
    [InlineData("[1, null]", "[1,null]")]
    [InlineData("[1, \"b\", true]", "refused")]
    [InlineData("[[1]]", "refused")]
    public Task Takes_many_values_or_one(string value, string expected) => Section_3_5_1_Int.Both("list", "[Int]", value, expected);

    // The edition of October 2021 refuses [1, 2, 3] as a list of lists, against its own words about single values; that of September 2025 takes it.
    [Theory]
    [InlineData("[[1], [2, 3]]", "[[1],[2,3]]")]
    [InlineData("[1, 2, 3]", "[[1],[2],[3]]")]
    [InlineData("[1, null, 3]", "[[1],null,[3]]")]
    [InlineData("[[1], [\"b\"]]", "refused")]
    [InlineData("1", "[[1]]")]
    [InlineData("null", "null")]
    public Task Of_lists_does_so_at_each_level(string value, string expected) => Section_3_5_1_Int.Both("matrix", "[[Int]]", value, expected);

    [Theory]
    [InlineData("[1, 2]", "[1,2]")]
    [InlineData("[1, null]", "refused")]
    public Task Of_non_nulls_has_none(string value, string expected) => Section_3_5_1_Int.Both("strict", "[Int!]", value, expected);

    [Theory]
    [InlineData("{ b: 1 }", "\"1\"")]
    [InlineData("[{ b: 1 }, { b: 2 }]", "\"2\"")]
    public async Task Of_objects_takes_one_object(string literal, string expected) => (await OfLiteral("objects", literal)).ShouldBe(expected);

    [Theory]
    [InlineData("{}", "[null,2]")]
    [InlineData("""{"a":null}""", "[null,2]")]
    [InlineData("""{"a":1}""", "[1,2]")]
    public async Task Has_null_where_a_variable_is_not_given(string variables, string expected)
        => (await OfLiteral("list", "[$a, 2]", variables, "($a: Int)")).ShouldBe(expected);
}

public sealed class Section_3_12_Non_Null
{
    [Theory]
    [InlineData("{ nonNull }")]
    [InlineData("{ nonNull(v: null) }")]
    [InlineData("query withNullableVariable($var: String) { nonNull(v: $var) }")]
    public async Task Arguments_must_be_given(string document) => (await Coercion.Schema.AnswerAsync(document)).ShouldNotContain("\"data\"");

    [Theory]
    [InlineData("{}", "\"default\"")]
    [InlineData("""{"var":"given"}""", "\"given\"")]
    [InlineData("""{"var":null}""", "field error")]
    public async Task Arguments_with_a_default_may_be_left_to_a_variable_but_not_made_null(string variables, string expected)
        => (await OfLiteral("defaulted", "$var", variables, "($var: String)")).ShouldBe(expected);

    [Theory]
    [InlineData("{}", "\"of the variable\"")]
    [InlineData("""{"var":"given"}""", "\"given\"")]
    [InlineData("""{"var":null}""", "field error")]
    public async Task Nor_may_those_whose_variable_has_a_default(string variables, string expected)
        => (await OfLiteral("nonNull", "$var", variables, "($var: String = \"of the variable\")")).ShouldBe(expected);
}
