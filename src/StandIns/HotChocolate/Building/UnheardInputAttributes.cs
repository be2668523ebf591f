using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Building;

/// <summary>Attributes of the way out on classes that only come in, and the other way round, are faults: they would do nothing.</summary>
internal static class UnheardInputAttributes
{
    private static readonly Type[] s_ofOutput =
        [typeof(AuthorizeAttribute), typeof(AllowAnonymousAttribute), typeof(UsePagingAttribute), typeof(ErrorAttribute), typeof(NodeAttribute), typeof(NodeResolverAttribute)];

    private static readonly Type[] s_ofInput = [typeof(OneOfAttribute), typeof(DefaultValueAttribute)];

    public static void Check(TypeRegistry registry)
    {
        var inputs = registry.All.OfType<InputObjectType>().Select(type => type.RuntimeType).ToHashSet();
        var outputs = registry.All.OfType<ComplexType>().Select(type => type.RuntimeType).ToHashSet();
        foreach (var type in inputs.Except(outputs))
            Check(type, s_ofOutput, "an input", registry.Faults);
        foreach (var type in outputs.Except(inputs))
            Check(type, s_ofInput, "what is only given out", registry.Faults);
    }

    private static void Check(Type type, Type[] unheard, string what, List<string> faults)
    {
        foreach (var member in Members.Of(type).Prepend(type))
        {
            foreach (var attribute in unheard.Where(attribute => member.IsDefined(attribute, inherit: true)))
                faults.Add($"{(member is Type ? type : $"{type}.{member.Name}")}: [{attribute.Name[..^"Attribute".Length]}] says nothing on {what}.");
        }
    }
}
