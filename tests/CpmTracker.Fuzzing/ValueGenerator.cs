using System.Globalization;
using HotChocolate.Language;

namespace CpmTracker.Fuzzing;

/// <summary>Makes values that an input type takes: as a literal and as what a variable carries.</summary>
internal sealed class ValueGenerator(SchemaText schema, Random random)
{
    private const int Deepest = 4;
    private static readonly string[] s_texts = ["", "a", "two words", "漢字", "😀", "line\nbreak", "quote \" and \\", "\t", "é", "\u200b", "{}", "$x", "#"];
    private int depth;

    public static bool IsRequired(InputValueDefinitionNode input) => input.Type is NonNullTypeNode && input.DefaultValue is null;

    public (string Literal, object? Value) Make(ITypeNode type)
    {
        if (type is NonNullTypeNode nonNull) return NotNull(nonNull.Type);
        return random.Next(8) == 0 ? ("null", null) : NotNull(type);
    }

    private (string Literal, object? Value) NotNull(ITypeNode type)
    {
        if (type is ListTypeNode list) return List(list.Type);
        var name = ((NamedTypeNode)type).Name.Value;
        if (schema.Inputs.TryGetValue(name, out var input)) return Object(input);
        if (!schema.Enums.TryGetValue(name, out var values)) return Scalar(name);
        var value = values.Values[random.Next(values.Values.Count)].Name.Value;
        return (value, value);
    }

    private (string Literal, object? Value) List(ITypeNode element)
    {
        if (random.Next(6) == 0 && element is not ListTypeNode) return element is NonNullTypeNode nonNull ? NotNull(nonNull.Type) : NotNull(element);
        depth++;
        var items = Enumerable.Range(0, depth > Deepest ? 0 : random.Next(4)).Select(_ => Make(element)).ToList();
        depth--;
        return ($"[{string.Join(random.Next(2) == 0 ? ", " : " ", items.Select(item => item.Literal))}]", items.Select(item => item.Value).ToList());
    }

    private (string Literal, object? Value) Object(InputObjectTypeDefinitionNode type)
    {
        depth++;
        var fields = type.Directives.Any(directive => directive.Name.Value == "oneOf")
            ? [type.Fields[random.Next(type.Fields.Count)]]
            : type.Fields.Where(field => IsRequired(field) || (depth <= Deepest && random.Next(2) == 0)).OrderBy(_ => random.Next()).ToList();
        var isOneOf = type.Directives.Any(directive => directive.Name.Value == "oneOf");
        var given = fields.Select(field => (Name: field.Name.Value, Made: isOneOf ? NotNull(field.Type) : Make(field.Type))).ToList();
        depth--;
        return ($"{{ {string.Join(", ", given.Select(field => $"{field.Name}: {field.Made.Literal}"))} }}", given.ToDictionary(field => field.Name, field => field.Made.Value));
    }

    private (string Literal, object? Value) Scalar(string name) => name switch
    {
        "Int" => Whole(random.Next(4) switch { 0 => int.MinValue, 1 => int.MaxValue, _ => random.Next(-100, 100) }),
        "Short" => Whole(random.Next(short.MinValue, short.MaxValue + 1)),
        "Byte" => Whole(random.Next(256)),
        "Long" => Whole(random.Next(4) switch { 0 => long.MinValue, 1 => long.MaxValue, _ => random.NextInt64() }),
        "Float" => (random.Next(3) switch { 0 => "1", 1 => "-1.5e-10", _ => "123456789012345678901234567890" }, 0.25),
        "Decimal" => ("79228162514264337593543950335", 0.1m),
        "Boolean" => random.Next(2) == 0 ? ("true", true) : ("false", (object?)false),
        "UUID" => Quoted("00000000-0000-0000-0000-00000000000a"),
        "DateTime" => Quoted("2026-01-02T03:04:05.678+02:00"),
        "LocalDate" => Quoted("2026-02-28"),
        "LocalTime" => Quoted("23:59:59"),
        "ID" when random.Next(2) == 0 => ("4", "4"),
        _ => Text(s_texts[random.Next(s_texts.Length)])
    };

    private static (string Literal, object? Value) Whole(long value) => (value.ToString(CultureInfo.InvariantCulture), value);

    private static (string Literal, object? Value) Quoted(string text) => ($"\"{text}\"", text);

    private (string Literal, object? Value) Text(string text) => random.Next(3) switch
    {
        0 => (new StringValueNode(text).ToString(), text),
        1 => ("\"" + string.Concat(text.Select(letter => $"\\u{(int)letter:X4}")) + "\"", text),
        _ => ("\"" + string.Concat(text.EnumerateRunes().Select(rune => $"\\u{{{rune.Value:X}}}")) + "\"", text)
    };
}
