using System.Text.Encodings.Web;
using System.Text.Json;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class Leaf_fields
{
    public enum Colour
    {
        Red,
        DarkBlue,
    }

    public struct Point
    {
        public int X => 3;
    }

    public class Query
    {
        public int Number => -7;

        public int? Nothing => null;

        public long? Large => long.MaxValue;

        public double Half => 0.5;

        public decimal Exact => 1.10m;

        public bool Truth => true;

        public DateOnly Day => new(2026, 1, 31);

        public DateTimeOffset Instant => new(2026, 1, 31, 13, 30, 0, TimeSpan.Zero);

        public Guid Id => new("00000000-0000-0000-0000-000000000001");

        public Colour Colour => Colour.DarkBlue;

        public Colour? NoColour => null;

        public virtual string Text() => "text";

        public string? NoText => null;

        public Point Point => default;

        public double? NoNumber => double.NaN;

        public Colour? UnknownColour => (Colour)9;

        public int Thrown => throw new InvalidOperationException("the secret reason");

        public string Echo(string text) => text;

        public byte Small => 200;

        public IReadOnlyList<int> Numbers => [1, 2];

        public IEnumerable<string?> Texts => ["a", null];
    }

    public sealed class Narrower : Query
    {
        public override string Text() => "narrower";
    }

    [Fact]
    public async Task Of_every_type_are_written_without_a_detour()
        => (await Graph.Of<Query>().AnswerAsync("{ number nothing large half exact truth day instant id colour noColour text noText point { x } small numbers texts }")).ShouldBe(
            """{"data":{"number":-7,"nothing":null,"large":9223372036854775807,"half":0.5,"exact":1.10,"truth":true,"day":"2026-01-31","instant":"2026-01-31T13:30:00.000Z","""
            + """
              "id":"00000000-0000-0000-0000-000000000001","colour":"DARK_BLUE","noColour":null,"text":"text","noText":null,"point":{"x":3},"small":200,"numbers":[1,2],"texts":["a",null]}}
              """);

    [Fact]
    public async Task Call_the_method_that_overrides()
        => (await Graph.Of<Narrower>().AnswerAsync("{ text }")).ShouldBe("""{"data":{"text":"narrower"}}""");

    [Theory]
    [InlineData("noNumber")]
    [InlineData("unknownColour")]
    public async Task Whose_value_is_none_of_their_type_are_an_error_and_null(string field)
    {
        var answer = await Graph.Of<Query>().AnswerAsync($"{{ {field} }}");

        answer.ShouldContain("Unexpected Execution Error");
        answer.ShouldEndWith($"\"data\":{{\"{field}\":null}}}}");
    }

    [Fact]
    public async Task That_throw_leave_nothing_of_themselves()
        => (await Graph.Of<Query>().AnswerAsync("{ number thrown }")).ShouldEndWith("\"data\":null}");

    [Fact]
    public async Task Are_escaped_like_any_json()
    {
        var relaxed = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (var text in (string[])["", "plain", "\"quoted\" \\ back", "tab\tline\n\u0001", "grün — ö", "😀 and more", new string('ü', 1_000) + "\"", "<html>&'`"])
            (await Graph.Of<Query>().AnswerAsync("query($t:String!){ echo(text:$t) }", Graph.With("t", text)))
                .ShouldBe("{\"data\":{\"echo\":" + JsonSerializer.Serialize(text, relaxed) + "}}");
    }
}
