using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>A <c>@oneOf</c> input object has exactly one field, which is not null (oneOf input objects RFC).</summary>
internal sealed class OneOfInputsHaveOneField(ValidationContext context) : ValidationRule(context, null)
{
    public override void InputObject(ObjectValueNode value, InputObjectType? type)
    {
        if (type?.IsOneOf != true)
            return;
        if (value.Fields.Count != 1)
            Report($"The input object `{type.Name}` takes exactly one field.", value, ("type", type.Name));
        else if (value.Fields[0].Value is NullValueNode)
            Report($"The field that `{type.Name}` is given cannot be null.", value.Fields[0], ("type", type.Name));
    }
}
