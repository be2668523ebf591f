using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.6.3: no field of an input object is given twice.</summary>
internal sealed class InputFieldsAreUnique(ValidationContext context) : ValidationRule(context, "sec-Input-Object-Field-Uniqueness")
{
    public override void InputObject(ObjectValueNode value, InputObjectType? type)
    {
        if (value.Fields.Count < 2)
            return;
        var names = new HashSet<string>();
        foreach (var field in value.Fields)
        {
            if (!names.Add(field.Name.Value))
                Report($"The input field `{field.Name.Value}` is given more than once.", field, ("field", field.Name.Value));
        }
    }
}
