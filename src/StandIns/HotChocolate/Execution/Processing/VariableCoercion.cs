using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Brings a request's variables to their types (specification 6.1.2). What does not fit is a request error.</summary>
internal static class VariableCoercion
{
    public static VariableValues Coerce(Schema schema, OperationDefinitionNode operation, IReadOnlyDictionary<string, object?>? given)
    {
        if (operation.VariableDefinitions.Count == 0)
            return VariableValues.None;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Value;
            var type = definition.Type.FromSyntax(schema)!;
            object? raw = null;
            var node = given?.TryGetValue(name, out raw) == true ? VariableSyntax.Of(raw) : null;
            if (node is null && definition.DefaultValue is { } standard)
            {
                if (ValueCoercion.TryCoerce(type, standard, VariableValues.None, isVariable: false, out var value, out var wrong))
                    values[name] = value;
                else
                    throw Invalid(definition, wrong!);
            }
            else if (node is null or NullValueNode && type.IsNonNull())
            {
                throw new GraphQLException(At(definition).SetMessage($"Variable `{name}` is required.").SetCode(ErrorCodes.NonNullViolation)
                    .SetExtension("variable", name).Build());
            }
            else if (node is not null)
            {
                values[name] = ValueCoercion.TryCoerce(type, node, VariableValues.None, isVariable: true, out var value, out var wrong)
                    ? value : throw Invalid(definition, wrong!);
            }
        }
        return new VariableValues(values);
    }

    private static GraphQLException Invalid(VariableDefinitionNode definition, string problem)
        => new(At(definition).SetMessage($"Variable `{definition.Variable.Value}` got an invalid value: {problem}").SetCode(ErrorCodes.InvalidVariable)
            .SetExtension("variable", definition.Variable.Value).Build());

    private static IErrorBuilder At(VariableDefinitionNode definition)
        => definition.Location is { } place ? ErrorBuilder.New().AddLocation(new Location(place.Line, place.Column)) : ErrorBuilder.New();
}
