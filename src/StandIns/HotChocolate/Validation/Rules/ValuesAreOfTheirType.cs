using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.6.1: a literal can be taken as a value of the type that is expected.</summary>
internal sealed class ValuesAreOfTheirType(ValidationContext context) : ValidationRule(context, "sec-Values-of-Correct-Type")
{
    private const int LongestQuote = 100;

    public override void Value(IValueNode value, IType type)
    {
        var fits = value is NullValueNode ? !type.IsNonNull() : type.Nullable() switch
        {
            LeafType leaf => leaf.TryParse(value, variable: false, out _),
            InputObjectType => value is ObjectValueNode,
            _ => true
        };
        if (!fits)
            Report($"The value `{Quote(value)}` is no `{type}`.", value, ("type", type.ToString()));
    }

    // An error message is no place for a megabyte of somebody's literal.
    private static string Quote(IValueNode value)
    {
        var text = value is StringValueNode { Value.Length: > LongestQuote } or ListValueNode or ObjectValueNode ? value.Kind.ToString() : value.ToString();
        return text.Length > LongestQuote ? value.Kind.ToString() : text;
    }
}
