using static CpmTracker.StandIns.HotChocolate.Tests.Specification.Coercion;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_3_5_1_Int
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0", "0")]
    [InlineData("2147483647")]
    [InlineData("-2147483648")]
    [InlineData("null")]
    public Task Is_a_whole_number_of_32_bits(string value, string? expected = null) => Both("int", "Int", value, expected ?? value);

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1.0")]
    [InlineData("1.5")]
    [InlineData("1e2")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    public Task And_nothing_else(string value) => Both("int", "Int", value, "refused");

    internal static async Task Both(string field, string type, string value, string expected)
    {
        (await OfLiteral(field, value)).ShouldBe(expected, $"as a literal: {value}");
        (await OfVariable(field, type, value)).ShouldBe(expected, $"as a variable: {value}");
    }
}

public sealed class Section_3_5_2_Float
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.5", "1.5")]
    [InlineData("-1.25e-3", "-0.00125")]
    [InlineData("1E3", "1000")]
    [InlineData("123456789012345678901234567890", "1.2345678901234568E+29")]
    [InlineData("null", "null")]
    public Task Is_any_number(string value, string expected) => Section_3_5_1_Int.Both("float", "Float", value, expected);

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"1.5\"")]
    [InlineData("true")]
    public Task That_is_finite(string value) => Section_3_5_1_Int.Both("float", "Float", value, "refused");
}

public sealed class Section_3_5_3_String
{
    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"abc\"")]
    [InlineData("\"\\u00e9\"", "\"é\"")]
    [InlineData("\"\\uD83D\\uDE00\"", "\"😀\"")]
    [InlineData("null")]
    public async Task Is_any_text(string value, string? expected = null)
    {
        Said(await OfLiteral("string", value)).ShouldBe(Said(expected ?? value));
        Said(await OfVariable("string", "String", value)).ShouldBe(Said(expected ?? value));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("[\"a\"]")]
    [InlineData("{}")]
    public Task And_no_other_value(string value) => Section_3_5_1_Int.Both("string", "String", value, "refused");

    [Fact]
    public async Task A_name_is_no_text() => (await OfLiteral("string", "abc")).ShouldBe("refused");

    private static string? Said(string json) => System.Text.Json.JsonDocument.Parse(json).RootElement.GetString();
}

public sealed class Section_3_5_4_Boolean
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    [InlineData("1", "refused")]
    [InlineData("0", "refused")]
    [InlineData("\"true\"", "refused")]
    public Task Is_true_or_false(string value, string expected) => Section_3_5_1_Int.Both("boolean", "Boolean", value, expected);
}

public sealed class Section_3_5_5_ID
{
    public sealed class Query
    {
        public string Id([global::HotChocolate.Types.Relay.ID] string v) => v;
    }

    [Theory]
    [InlineData("VDpx")]
    public async Task Is_a_string(string id) => (await Graph.Of<Query>().AnswerAsync($"{{ id(v: \"{id}\") }}")).ShouldBe("""{"data":{"id":"q"}}""");

    [Theory]
    [InlineData("4.0")]
    [InlineData("true")]
    [InlineData("[\"a\"]")]
    public async Task And_no_fraction(string id) => (await Graph.Of<Query>().AnswerAsync($"{{ id(v: {id}) }}")).ShouldNotContain("\"data\"");
}

public sealed class Section_3_5_Other_Scalars
{
    [Theory]
    [InlineData("long", "Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("long", "Long", "9223372036854775808", "refused")]
    [InlineData("long", "Long", "\"5\"", "refused")]
    [InlineData("short", "Short", "-32768", "-32768")]
    [InlineData("short", "Short", "32768", "refused")]
    [InlineData("byte", "Byte", "255", "255")]
    [InlineData("byte", "Byte", "256", "refused")]
    [InlineData("byte", "Byte", "-1", "refused")]
    [InlineData("decimal", "Decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("decimal", "Decimal", "79228162514264337593543950336", "refused")]
    [InlineData("decimal", "Decimal", "0.10", "0.10")]
    public Task Keep_to_their_range(string field, string type, string value, string expected) => Section_3_5_1_Int.Both(field, type, value, expected);
}
