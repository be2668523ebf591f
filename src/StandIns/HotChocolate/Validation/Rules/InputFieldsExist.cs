using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.6.2: a field of an input object is one that its type has.</summary>
internal sealed class InputFieldsExist(ValidationContext context) : ValidationRule(context, "sec-Input-Object-Field-Names")
{
    public override void InputObject(ObjectValueNode value, InputObjectType? type)
    {
        if (type is null)
            return;
        foreach (var name in value.Fields.Select(field => field.Name))
        {
            if (type.Field(name.Value) is null)
                Report($"The field `{name.Value}` does not exist on the input object `{type.Name}`.", name, ("field", name.Value), ("type", type.Name));
        }
    }
}
