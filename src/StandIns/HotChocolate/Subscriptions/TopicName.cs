using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HotChocolate.Execution;
using HotChocolate.Types;

namespace HotChocolate.Subscriptions;

/// <summary>A topic's name, in which arguments' names in braces stand for their values.</summary>
internal sealed partial class TopicName
{
    private readonly List<(string Text, int Argument)> _parts = [];

    private TopicName()
    {
    }

    /// <summary>The name; null when it names an argument that the field does not have, which <paramref name="unknown"/> tells.</summary>
    public static TopicName? Parse(string pattern, OutputField field, out string? unknown)
    {
        var name = new TopicName();
        var end = 0;
        unknown = null;
        foreach (Match argument in InBraces().Matches(pattern))
        {
            var index = field.Arguments.FindIndex(known => known.Name == argument.Groups[1].Value);
            if (index < 0)
            {
                unknown = argument.Groups[1].Value;
                return null;
            }
            name._parts.Add((pattern[end..argument.Index], index));
            end = argument.Index + argument.Length;
        }
        name._parts.Add((pattern[end..], -1));
        return name;
    }

    public string For(FieldContext field)
    {
        var name = new StringBuilder();
        foreach (var (text, argument) in _parts)
        {
            name.Append(text);
            if (argument >= 0)
                name.Append(Convert.ToString(field.Arguments[argument], CultureInfo.InvariantCulture));
        }
        return name.ToString();
    }

    [GeneratedRegex(@"\{([_A-Za-z][_0-9A-Za-z]*)\}")]
    private static partial Regex InBraces();
}
