using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Says which object types implement which interfaces and belong to which unions, as their C# types do.</summary>
internal static class AbstractTypes
{
    public static void Connect(TypeRegistry registry, OutputTypes outputs)
    {
        var objects = outputs.Known.Select(known => known.Value).OfType<ObjectType>().ToArray();
        foreach (var (marker, abstractType) in outputs.Known)
        {
            switch (abstractType)
            {
                case UnionType union:
                    union.Possible.All.AddRange(objects.Where(type => marker.IsAssignableFrom(type.RuntimeType)));
                    break;
                case InterfaceType contract:
                    Implement(registry, contract, marker);
                    break;
            }
        }
    }

    private static void Implement(TypeRegistry registry, InterfaceType contract, Type marker)
    {
        foreach (var type in registry.All.OfType<ComplexType>().Where(type => type != contract && marker.IsAssignableFrom(type.RuntimeType)))
        {
            type.Interfaces.Add(contract);
            if (type is ObjectType implementer)
                contract.Possible.All.Add(implementer);
        }
    }
}
