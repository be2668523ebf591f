namespace HotChocolate.Validation.Rules;

/// <summary>5.3.1: a selected field is a field of its type.</summary>
internal sealed class FieldsExist(ValidationContext context) : ValidationRule(context, "sec-Field-Selections")
{
    public override void Field(FieldUse field)
    {
        if (field.Parent is null || field.Definition is not null)
            return;
        Report(
            $"The field `{field.Node.Name.Value}` does not exist on the type `{field.Parent.Name}`.",
            field.Node,
            ("type", field.Parent.Name),
            ("field", field.Node.Name.Value),
            ("responseName", field.ResponseName));
    }
}
