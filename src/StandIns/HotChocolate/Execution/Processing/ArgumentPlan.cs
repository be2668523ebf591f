using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>How a selection gets its arguments: those without variables are coerced once, the others for each request (specification 6.4.1).</summary>
internal sealed class ArgumentPlan
{
    private readonly OutputField _field;
    private readonly IValueNode?[] _given;
    private readonly object?[]? _constant;

    // Lists and input objects are made anew for each request: a resolver may change them.
    private readonly bool _isShareable;
    private object?[]? _runtime;

    private ArgumentPlan(OutputField field, IValueNode?[] given, object?[]? constant)
    {
        _field = field;
        _given = given;
        _constant = constant;
        _isShareable = field.Arguments.TrueForAll(argument => argument.Type.Nullable() is LeafType);
    }

    public bool IsEmpty => _given.Length == 0;

    /// <summary>The literals given, by the arguments' order; null where none is.</summary>
    public IReadOnlyList<IValueNode?> Given => _given;

    public static ArgumentPlan For(OutputField field, FieldNode node)
    {
        var given = new IValueNode?[field.Arguments.Count];
        for (var i = 0; i < given.Length; i++)
            given[i] = node.Arguments.FirstOrDefault(argument => argument.Name.Value == field.Arguments[i].Name)?.Value;
        if (given.Length == 0 || given.Any(HasVariable))
            return new ArgumentPlan(field, given, null);
        // What is wrong with a literal is told when the field is executed, at the field.
        var constant = new object?[given.Length];
        for (var i = 0; i < given.Length; i++)
        {
            if (!TryCoerce(field.Arguments[i], given[i], VariableValues.None, out constant[i], out _))
                return new ArgumentPlan(field, given, null);
        }
        return new ArgumentPlan(field, given, constant);
    }

    /// <summary>The coerced values in the arguments' order; <see cref="InputObject.Absent"/> where there is none.</summary>
    public object?[] Coerce(VariableValues variables)
    {
        if (_constant is not null)
            return _constant;
        var values = new object?[_given.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (!TryCoerce(_field.Arguments[i], _given[i], variables, out values[i], out var problem))
                throw new GraphQLException($"The argument `{_field.Arguments[i].Name}` is not valid: {problem}");
        }
        return values;
    }

    /// <summary>The values for a request, in the C# types of the resolver's parameters.</summary>
    public object?[] Runtime(VariableValues variables)
    {
        if (_constant is null || !_isShareable)
            return ToRuntime(Coerce(variables));
        return _runtime ??= ToRuntime(_constant);
    }

    /// <summary>The values in the C# types of the resolver's parameters.</summary>
    public object?[] ToRuntime(object?[] coerced)
    {
        var values = new object?[coerced.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var argument = _field.Arguments[i];
            values[i] = ReferenceEquals(coerced[i], InputObject.Absent) ? argument.Absent : argument.Convert(coerced[i]);
        }
        return values;
    }

    private static bool TryCoerce(InputField argument, IValueNode? given, VariableValues variables, out object? value, out string? problem)
    {
        var node = given is VariableNode variable && !variables.TryGet(variable.Value, out _) ? null : given;
        node ??= argument.DefaultValue;
        if (node is not null)
            return ValueCoercion.TryCoerce(argument.Type, node, variables, isVariable: false, out value, out problem);
        value = InputObject.Absent;
        problem = argument.Type.IsNonNull() ? "it is required." : null;
        return problem is null;
    }

    private static bool HasVariable(IValueNode? node) => node switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HasVariable),
        ObjectValueNode written => written.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };
}
