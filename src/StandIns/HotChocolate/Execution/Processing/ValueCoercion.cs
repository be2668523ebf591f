using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Brings input values to their types (specification 3: input coercion of each kind of type).</summary>
internal static class ValueCoercion
{
    /// <summary>Coerces a literal or a variable's value. What is wrong is told in <paramref name="problem"/>.</summary>
    /// <param name="type">The type wanted.</param>
    /// <param name="node">The value.</param>
    /// <param name="variables">Variables that the value may name.</param>
    /// <param name="isVariable">Whether the value came as a variable, where enum values are strings.</param>
    /// <param name="value">The coerced value.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public static bool TryCoerce(IType type, IValueNode node, VariableValues variables, bool isVariable, out object? value, out string? problem)
    {
        problem = null;
        if (node is VariableNode variable)
        {
            if (!variables.TryGet(variable.Value, out value) || value is null)
                problem = type.IsNonNull() ? $"the variable `{variable.Value}` must not be null here." : null;
            else if (type.Nullable() is ListType && value is not IReadOnlyList<object?>)
                value = new[] { value };
            return problem is null;
        }
        if (node is NullValueNode)
        {
            value = null;
            problem = type.IsNonNull() ? $"null is no value of the type `{type}`." : null;
            return problem is null;
        }
        switch (type.Nullable())
        {
            case ListType list:
                return TryList(list, node, variables, isVariable, out value, out problem);
            case InputObjectType input:
                return TryObject(input, node, variables, isVariable, out value, out problem);
            case LeafType leaf when leaf.TryParse(node, isVariable, out value):
                return true;
            default:
                value = null;
                problem = $"{node} is no value of the type `{type.Nullable()}`.";
                return false;
        }
    }

    private static bool TryList(ListType list, IValueNode node, VariableValues variables, bool isVariable, out object? value, out string? problem)
    {
        // A single value stands for a list of it.
        IReadOnlyList<IValueNode> nodes = node is ListValueNode written ? written.Items : [node];
        var items = new object?[nodes.Count];
        value = items;
        problem = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryCoerce(list.Element, nodes[i], variables, isVariable, out items[i], out problem))
            {
                problem = $"[{i}]: {problem}";
                return false;
            }
        }
        return true;
    }

    private static bool TryObject(InputObjectType type, IValueNode node, VariableValues variables, bool isVariable, out object? value, out string? problem)
    {
        value = null;
        if (node is not ObjectValueNode written)
        {
            problem = $"{node} is no value of the type `{type}`.";
            return false;
        }
        problem = written.Fields.FirstOrDefault(field => type.Field(field.Name.Value) is null) is { } unknown
            ? $"the input type `{type}` has no field `{unknown.Name.Value}`." : null;
        if (problem is not null)
            return false;
        var values = new object?[type.Fields.Count];
        foreach (var field in type.Fields)
        {
            if (!TryField(field, written, variables, isVariable, out values[field.Index], out problem))
            {
                problem = $"{field.Name}: {problem}";
                return false;
            }
        }
        problem = type.IsOneOf && values.Count(given => !ReferenceEquals(given, InputObject.Absent)) is var count
            && (count != 1 || values.Contains(null)) ? $"exactly one field of `{type}` must be given, and not as null." : null;
        value = new InputObject(type, values);
        return problem is null;
    }

    private static bool TryField(InputField field, ObjectValueNode written, VariableValues variables, bool isVariable, out object? value, out string? problem)
    {
        var node = written.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
        if (node is VariableNode variable && !variables.TryGet(variable.Value, out _))
            node = null;
        node ??= field.DefaultValue;
        if (node is not null)
            return TryCoerce(field.Type, node, variables, isVariable, out value, out problem);
        value = InputObject.Absent;
        problem = field.Type.IsNonNull() ? "the field is required." : null;
        return problem is null;
    }
}
