using System.Text;

namespace HotChocolate.Language;

/// <summary>The places that a directive may be defined for (section 3.13).</summary>
internal static class DirectiveLocationNames
{
    private static readonly HashSet<string> s_all =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION"
    ];

    public static bool Contains(ReadOnlySpan<byte> name) => s_all.Contains(Encoding.UTF8.GetString(name));
}
