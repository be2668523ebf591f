using HotChocolate.Building;

namespace HotChocolate.Types;

/// <summary>The types of declared errors: the interface <c>Error</c>, a type an error, a union a mutation.</summary>
internal sealed class MutationErrors(TypeRegistry registry, OutputTypes outputs)
{
    private InterfaceType? _interface;

    /// <summary>The mapping for the declared errors; null when there are none.</summary>
    public ErrorMapping? Of(Type[] declared, string unionName, string origin)
    {
        if (declared.Length == 0)
            return null;
        var union = registry.Add(new UnionType(unionName, typeof(object)) { Description = "How the mutation can fail." }, origin);
        foreach (var error in declared.Distinct())
        {
            var type = outputs.Object(error, Name(error), origin);
            union.Possible.All.Add(type);
            if (!type.Interfaces.Contains(Interface(origin)))
            {
                type.Interfaces.Add(Interface(origin));
                Interface(origin).Possible.All.Add(type);
            }
        }
        var factories = ErrorFactories.Of(declared);
        foreach (var error in declared.Where(error => !factories.Any(factory => factory.Error == error)))
            registry.Faults.Add($"{origin}: {error} is no exception, takes none in a constructor, and has no static CreateErrorFrom.");
        return new ErrorMapping(union, factories);
    }

    private InterfaceType Interface(string origin)
    {
        if (_interface is not null)
            return _interface;
        _interface = registry.Add(new InterfaceType("Error", typeof(ErrorMapping)), origin);
        _interface.Fields.Add(new OutputField("message", new NonNullType(registry.Scalars.String)));
        return _interface;
    }

    private static string Name(Type error)
    {
        var name = Naming.Output(error);
        return typeof(Exception).IsAssignableFrom(error) && name.EndsWith("Exception", StringComparison.Ordinal)
            ? name[..^"Exception".Length] + "Error" : name;
    }
}
