using System.Reflection;
using JasperFx.Events.Projections;

namespace Marten.Projections;

/// <summary>Sees to it that a projection overrides Evolve: the convention methods of the genuine package would otherwise be ignored here.</summary>
internal static class EvolveMethod
{
    static readonly string[] Conventions = ["Apply", "Create", "ShouldDelete"];

    public static void AssertOverridden(Type projection, Type declaring)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var own = new List<MethodInfo>();
        for (var type = projection; type is not null && type != declaring; type = type.BaseType) own.AddRange(type.GetMethods(Any));

        if (own.FirstOrDefault(method => Conventions.Contains(method.Name)) is { } convention)
            throw new InvalidProjectionException($"{projection.FullName}.{convention.Name}: convention methods are not supported by the stand-in; override Evolve instead");
        if (!own.Exists(method => method.Name == "Evolve" && method.IsVirtual))
            throw new InvalidProjectionException($"{projection.FullName} does not override Evolve");
    }
}
