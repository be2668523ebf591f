using System.Globalization;
using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

internal sealed partial class TreeGenerator
{
    private static readonly string[] _pieces =
        ["a", " ", "  ", "\t", "\n", "\n\n", "\"", "\"\"\"", "\\", "\\\"\"\"", "é", "漢", "😀", "#", "{", "\\n", "\u007f"];

    private IValueNode Value(bool constant)
    {
        _depth++;
        IValueNode value = _random.Next(10) switch
        {
            0 => new IntValueNode(_random.NextInt64(long.MinValue, long.MaxValue)),
            1 => new FloatValueNode((_random.NextDouble() - 0.5) * Math.Pow(10, _random.Next(-30, 30))),
            2 => new BooleanValueNode(OneIn(2)),
            3 => new EnumValueNode(Word()),
            4 => NullValueNode.Default,
            5 when !constant => new VariableNode(Word()),
            6 when _depth < 6 => new ListValueNode(Some(0, 3, () => Value(constant))),
            7 when _depth < 6 => new ObjectValueNode(Some(0, 3, () => new ObjectFieldNode(Word(), Value(constant)))),
            8 => new StringValueNode(Text() + (OneIn(5) ? "\u0001\b\r\f" : "")),
            _ => BlockText()
        };
        _depth--;
        return value;
    }

    // What a block string can say is what one has said.
    private StringValueNode BlockText()
    {
        var raw = Text().Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).TrimEnd('"', '\\');
        return (StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(string.Create(CultureInfo.InvariantCulture, $"\"\"\"{raw}\n\"\"\""));
    }

    private string Text() => string.Concat(Some(0, 8, () => _pieces[_random.Next(_pieces.Length)]));
}
