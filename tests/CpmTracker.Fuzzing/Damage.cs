using System.Text.RegularExpressions;

namespace CpmTracker.Fuzzing;

/// <summary>Spoils documents and variables: tokens swapped, doubled, left out or put in, deep nesting, huge numbers, odd characters, names of other things.</summary>
public static partial class Damage
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "\\", "$", "!", "...", "@", ":", "|", "&", "=", "null", "true", "on", "fragment", "query", "mutation", "subscription", "-", "1e", ".", "\0",
        "\ud800", "é", "#", "\r", "\uFEFF", "\u2028", "__typename", "__schema { types { name } }", "@skip(if: true)", "@include", "...F0", "fragment F0 on Query { ...F0 }", "$v0", "9999999999999999999999999",
        "1e999", "-0", "\"\\u{110000}\"", "\"\\uD83D\"", "{ a: { a: 1 } }", "[[[]]]", "extend type Query { a: Int }", "type A { b: C }"
    ];

    private static readonly object?[] s_values =
        [null, true, 0, -1, long.MaxValue, 1e308, 0.1m, "", "x", new List<object?>(), new List<object?> { null, 1, "a" }, new Dictionary<string, object?> { ["nope"] = 1 }];

    /// <summary>The document with some of its tokens spoiled.</summary>
    public static string OfDocument(string document, Random random)
    {
        var tokens = Token().Matches(document).Select(match => match.Value).ToList();
        var keepsGrammar = random.Next(2) == 0;
        for (var i = random.Next(1, 4); i > 0 && tokens.Count > 0; i--)
        {
            if (keepsGrammar) Exchange(tokens, random);
            else Spoil(tokens, random);
        }

        return string.Join(random.Next(3) == 0 ? "\n" : " ", tokens);
    }

    /// <summary>The variables with one of them changed, left out or added.</summary>
    public static IReadOnlyDictionary<string, object?> OfVariables(IReadOnlyDictionary<string, object?> variables, Random random)
    {
        var damaged = variables.ToDictionary();
        var name = damaged.Count > 0 && random.Next(4) > 0 ? damaged.Keys.ElementAt(random.Next(damaged.Count)) : $"v{random.Next(4)}";
        if (random.Next(4) == 0) damaged.Remove(name);
        else damaged[name] = random.Next(4) == 0 ? Deep(random.Next(60)) : s_values[random.Next(s_values.Length)];
        return damaged;
    }

    // A name for a name and a value for a value is still a document, so that it gets as far as the validation.
    private static void Exchange(List<string> tokens, Random random)
    {
        var at = random.Next(tokens.Count);
        var alike = tokens.Where(token => IsName(token) == IsName(tokens[at]) && IsValue(token) == IsValue(tokens[at])).ToList();
        if (IsName(tokens[at]) || IsValue(tokens[at])) tokens[at] = random.Next(8) == 0 ? "null" : alike[random.Next(alike.Count)];
    }

    private static bool IsName(string token) => char.IsAsciiLetter(token[0]) || token[0] == '_';

    private static bool IsValue(string token) => char.IsAsciiDigit(token[0]) || token[0] is '-' or '"';

    private static void Spoil(List<string> tokens, Random random)
    {
        var (at, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
        switch (random.Next(8))
        {
            case 0: tokens.RemoveAt(at); break;
            case 1: tokens.Insert(at, tokens[other]); break;
            case 2: (tokens[at], tokens[other]) = (tokens[other], tokens[at]); break;
            case 3: tokens[at] = tokens[other]; break;
            case 4: tokens.Insert(at, s_pieces[random.Next(s_pieces.Length)]); break;
            case 5: tokens.InsertRange(at, tokens.GetRange(Math.Min(at, other), Math.Min(20, Math.Abs(at - other)))); break;
            case 6: tokens.Insert(at, Nested(random)); break;
            default: tokens[at] = tokens[at][..random.Next(tokens[at].Length)] + s_pieces[random.Next(s_pieces.Length)]; break;
        }
    }

    private static string Nested(Random random)
    {
        var open = random.Next(4) switch { 0 => "{ a ", 1 => "[", 2 => "{ a: ", _ => "... { " };
        return string.Concat(Enumerable.Repeat(open, random.Next(1, 400)));
    }

    private static object? Deep(int levels) => levels == 0 ? 1 : levels % 2 == 0 ? new List<object?> { Deep(levels - 1) } : new Dictionary<string, object?> { ["a"] = Deep(levels - 1) };

    [GeneratedRegex("""\"\"\"(?:[^"\\]|\\.|"(?!""))*\"\"\"|"(?:[^"\\\n]|\\.)*"|\.\.\.|[_A-Za-z][_0-9A-Za-z]*|-?[0-9][0-9.eE+-]*|\#[^\n]*\n|[^\s]""")]
    private static partial Regex Token();
}
