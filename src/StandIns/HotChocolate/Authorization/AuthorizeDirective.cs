using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Authorization;

/// <summary>What the schema's text says of guards: <c>@authorize</c> on types and fields.</summary>
internal static class AuthorizeDirective
{
    public static EnumType ApplyPolicy { get; } = new("ApplyPolicy", typeof(string),
    [
        new EnumValue("BEFORE_RESOLVER", "BEFORE_RESOLVER") { Description = "Before the resolver runs." },
        new EnumValue("AFTER_RESOLVER", "AFTER_RESOLVER") { Description = "After the resolver has run." },
        new EnumValue("VALIDATION", "VALIDATION") { Description = "Before anything is executed." },
    ])
    { Description = "When a guard is asked." };

    public static DirectiveType Definition(ScalarTypes scalars) => new("authorize", "Who may read a type or field.", ["OBJECT", "FIELD_DEFINITION"],
    [
        new InputField("policy", scalars.String, 0) { Description = "The policy that must be satisfied." },
        new InputField("roles", new ListType(new NonNullType(scalars.String)), 1) { Description = "The roles of which the caller must have one." },
        new InputField("apply", new NonNullType(ApplyPolicy), 2)
        {
            Description = "When the guard is asked.",
            DefaultValue = new EnumValueNode("BEFORE_RESOLVER"),
        },
    ])
    { IsRepeatable = true };

    public static DirectiveNode Of(AuthorizeAttribute attribute)
    {
        List<ArgumentNode> arguments = [];
        if (attribute.Policy is { } policy)
            arguments.Add(new ArgumentNode("policy", new StringValueNode(policy)));
        if (attribute.Roles is { Length: > 0 } roles)
            arguments.Add(new ArgumentNode("roles", new ListValueNode([.. roles.Select(role => new StringValueNode(role))])));
        return new DirectiveNode(null, new NameNode("authorize"), arguments);
    }
}
