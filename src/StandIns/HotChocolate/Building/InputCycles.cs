using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Inputs of which no value can be given: what they require leads back to themselves (specification 3.10), and of a one-of input each field does.</summary>
internal static class InputCycles
{
    public static IEnumerable<InputObjectType> Of(IEnumerable<InputObjectType> inputs)
    {
        var endless = inputs.ToHashSet();
        while (endless.RemoveWhere(input => HasEnd(input, endless)) > 0)
            continue;
        return endless;
    }

    private static bool HasEnd(InputObjectType input, HashSet<InputObjectType> endless) => input.IsOneOf
        ? input.Fields.Exists(field => !(field.Type is InputObjectType inner && endless.Contains(inner)))
        : !input.Fields.Exists(field => field.IsRequired && field.Type is NonNullType { Inner: InputObjectType inner } && endless.Contains(inner));
}
