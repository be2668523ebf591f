using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution.Configuration;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

/// <summary>What sections 3.5 and 3.9 to 3.12 print of input coercion, value by value.</summary>
internal static class Coercion
{
    public sealed record ExampleInputObject(Optional<string?> A, int B);

    public sealed record Defaults(int Number = 7, string? Text = "text");

    public enum Direction
    {
        North,
        South
    }

    public sealed class Query
    {
        public int? Int(int? v) => v;

        public long? Long(long? v) => v;

        public short? Short(short? v) => v;

        public byte? Byte(byte? v) => v;

        public double? Float(double? v) => v;

        public decimal? Decimal(decimal? v) => v;

        public string? String(string? v) => v;

        public bool? Boolean(bool? v) => v;

        public Direction? Direction(Direction? v) => v;

        public IReadOnlyList<int?>? List(IReadOnlyList<int?>? v) => v;

        public IReadOnlyList<IReadOnlyList<int?>?>? Matrix(IReadOnlyList<IReadOnlyList<int?>?>? v) => v;

        public IReadOnlyList<int>? Strict(IReadOnlyList<int>? v) => v;

        public string Object(ExampleInputObject v) => $"{(v.A.HasValue ? v.A.Value ?? "null" : "absent")} {v.B}";

        public string Objects(IReadOnlyList<ExampleInputObject> v) => $"{v.Count}";

        public string Defaults(Defaults v) => $"{v.Number} {v.Text ?? "null"}";

        public string NonNull(string v) => v;

        public string Defaulted(string v = "default") => v;
    }

    public static IRequestExecutorBuilder Schema { get; } = Graph.Of<Query>();

    /// <summary>The field's value as JSON, or <c>refused</c> where the request is, or <c>field error</c> where the field is.</summary>
    public static async Task<string> OfLiteral(string field, string literal, string variables = "{}", string declared = "")
        => Outcome(await Schema.AnswerAsync($"query {declared} {{ {field}(v: {literal}) }}", Variables(variables)), field);

    public static async Task<string> OfVariable(string field, string type, string json)
        => Outcome(await Schema.AnswerAsync($"query ($v: {type}) {{ {field}(v: $v) }}", Variables($$"""{"v":{{json}}}""")), field);

    public static IReadOnlyDictionary<string, object?> Variables(string json)
        => JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(variable => variable.Name, variable => (object?)variable.Value);

    private static string Outcome(string answer, string field)
    {
        var response = JsonDocument.Parse(answer).RootElement;
        if (!response.TryGetProperty("errors", out var errors))
            return response.GetProperty("data").GetProperty(field).GetRawText();
        if (!response.TryGetProperty("data", out _))
            return "refused";
        errors[0].GetProperty("path").GetRawText().ShouldBe($"[\"{field}\"]");
        return "field error";
    }
}
