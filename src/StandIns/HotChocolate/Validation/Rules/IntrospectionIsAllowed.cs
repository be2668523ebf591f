namespace HotChocolate.Validation.Rules;

/// <summary>Introspection may be switched off; <c>__typename</c> stays.</summary>
internal sealed class IntrospectionIsAllowed(ValidationContext context) : ValidationRule(context, null)
{
    public override void Field(FieldUse field)
    {
        if (!Context.Settings.AllowIntrospection && field.Node.Name.Value is "__schema" or "__type")
            Report("Introspection is not allowed for the current request.", [field.Node], "HC0046", ("field", field.Node.Name.Value));
    }
}
