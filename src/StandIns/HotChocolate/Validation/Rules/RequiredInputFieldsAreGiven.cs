using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.6.4: a field of an input object that takes no null and has no default is given.</summary>
internal sealed class RequiredInputFieldsAreGiven(ValidationContext context) : ValidationRule(context, "sec-Input-Object-Required-Fields")
{
    public override void InputObject(ObjectValueNode value, InputObjectType? type)
    {
        if (type is null)
            return;
        var given = value.Fields.Select(field => field.Name.Value).ToHashSet();
        foreach (var required in type.Fields)
        {
            if (required.IsRequired && !given.Contains(required.Name))
                Report($"The field `{required.Name}` of the input object `{type.Name}` is required.", value, ("field", required.Name), ("type", type.Name));
        }
    }
}
