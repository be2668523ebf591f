using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.3.3: scalars and enums have nothing to select of; everything else must be selected of.</summary>
internal sealed class LeafFieldsHaveNoSelection(ValidationContext context) : ValidationRule(context, "sec-Leaf-Field-Selections")
{
    public override void Field(FieldUse field)
    {
        if (field.Definition is not { } definition)
            return;
        var isLeaf = definition.Type.Named().IsLeaf();
        if (isLeaf && field.Node.SelectionSet is not null)
            Report($"`{field.Node.Name.Value}` is of the leaf type `{definition.Type}`: nothing can be selected of it.", field.Node, Facts(field, definition));
        else if (!isLeaf && field.Node.SelectionSet is null)
            Report($"`{field.Node.Name.Value}` is of type `{definition.Type}`: say what to select of it.", field.Node, Facts(field, definition));
    }

    private static (string, object?)[] Facts(FieldUse field, OutputField definition) =>
    [
        ("declaringType", field.Parent!.Name),
        ("field", field.Node.Name.Value),
        ("type", definition.Type.ToString()),
        ("responseName", field.ResponseName)
    ];
}
