using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Building;

/// <summary>The directives of the specification (3.13).</summary>
internal static class Directives
{
    public static IReadOnlyList<DirectiveType> Of(ScalarTypes scalars)
    {
        var condition = new NonNullType(scalars.Boolean);
        return
        [
            new("skip", "Leaves the field or fragment out when the condition is true.", ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
                [new InputField("if", condition, 0) { Description = "Left out when true." }]),
            new("include", "Leaves the field or fragment out when the condition is false.", ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
                [new InputField("if", condition, 0) { Description = "Included when true." }]),
            new("deprecated", "Says that something is not to be used any more.",
                ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
                [new InputField("reason", scalars.String, 0)
                {
                    Description = "Why, and what to use instead.",
                    DefaultValue = new StringValueNode("No longer supported"),
                }]),
            new("specifiedBy", "Says where a scalar is specified.", ["SCALAR"],
                [new InputField("url", new NonNullType(scalars.String), 0) { Description = "The address of the specification." }]),
            new("oneOf", "Says that exactly one field of an input object must be given.", ["INPUT_OBJECT"], []),
        ];
    }
}
