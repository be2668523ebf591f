using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;

namespace HotChocolate.Types.Relay;

/// <summary>The interface <c>Node</c>, and the fields that fetch any object by its global id.</summary>
internal sealed class NodeFields(TypeRegistry registry, ParameterBindings bindings, SchemaConfiguration configuration)
{
    private const int MostNodes = 50;
    private static readonly NodeAttribute Conventional = new();
    private readonly Dictionary<string, NodeFetcher> _fetchers = new(StringComparer.Ordinal);

    public void Apply(ObjectType query)
    {
        var id = registry.Add(registry.Scalars.Id, "AddGlobalObjectIdentification");
        var node = registry.Add(new InterfaceType("Node", typeof(NodeFields)) { Description = "An object with a global id." }, "AddGlobalObjectIdentification");
        node.Fields.Add(new OutputField("id", new NonNullType(id)));
        foreach (var type in registry.All.OfType<ObjectType>().ToArray())
        {
            if (configuration.NodeOf(type.RuntimeType) is not { } marked)
                continue;
            type.Interfaces.Insert(0, node);
            node.Possible.All.Add(type);
            if (marked.IdField != Conventional.IdField && type.RuntimeType.GetProperty(marked.IdField) is null)
                registry.Faults.Add($"{type.RuntimeType}: [Node] names the property {marked.IdField}, which there is not.");
            if (Resolver(type, marked) is { } method)
                Add(type, method, marked.IdField);
            else
                registry.Faults.Add($"{type.RuntimeType}: a node needs a static method GetAsync(id), or one with [NodeResolver].");
        }
        query.Fields.InsertRange(0, [Node(node, id), Nodes(node, id)]);
    }

    private OutputField Node(InterfaceType node, ScalarType id)
    {
        var field = new OutputField("node", node) { Description = "Fetches an object by its global id.", IsAsync = true };
        field.Arguments.Add(new InputField("id", new NonNullType(id), 0) { Description = "The object's id." });
        field.Resolver = context => FetchAsync(context, context.ArgumentAt<string>(0)!);
        return field;
    }

    private OutputField Nodes(InterfaceType node, ScalarType id)
    {
        var field = new OutputField("nodes", new NonNullType(new ListType(node))) { Description = "Fetches objects by their global ids.", IsAsync = true };
        field.Arguments.Add(new InputField("ids", new NonNullType(new ListType(new NonNullType(id))), 0) { Description = "The objects' ids." });
        field.Resolver = async context =>
        {
            var ids = context.ArgumentAt<IReadOnlyList<object?>>(0)!;
            if (ids.Count > MostNodes)
            {
                throw new GraphQLException(ErrorBuilder.New().SetMessage($"No more than {MostNodes} nodes may be fetched at once, not {ids.Count}.")
                    .SetCode(ErrorCodes.TooManyNodes).Build());
            }
            return await Task.WhenAll(ids.Select(one => FetchAsync(context, (string)one!).AsTask())).ConfigureAwait(false);
        };
        return field;
    }

    private ValueTask<object?> FetchAsync(FieldContext context, string id)
    {
        if (!NodeId.TryParse(id, out var typeName, out var text))
            throw new GraphQLException(ErrorBuilder.New().SetMessage("The node ID string has an invalid format.").SetExtension("originalValue", id).Build());
        if (!_fetchers.TryGetValue(typeName, out var fetcher))
            throw new GraphQLException($"There is no node resolver for the type `{typeName}`.");
        var value = NodeId.Value(text, fetcher.IdType)
            ?? throw new GraphQLException(ErrorBuilder.New().SetMessage("The node ID string has an invalid format.").SetExtension("originalValue", id).Build());
        return fetcher.Fetch(context.WithArguments([value]));
    }

    private void Add(ObjectType type, MethodInfo method, string idField)
    {
        var origin = $"{method.DeclaringType}.{method.Name}";
        var field = new OutputField("node", type);
        var bound = bindings.Of(method, field.Arguments, origin);
        if (field.Arguments.Count != 1 || method.GetParameters().First(parameter => Naming.Argument(parameter) == field.Arguments[0].Name) is not { } id)
        {
            registry.Faults.Add($"{origin}: a node resolver takes the id as its one argument.");
            return;
        }
        if (type.RuntimeType.GetProperty(idField)?.PropertyType is { } known && known != id.ParameterType)
            registry.Faults.Add($"{origin}: it takes ids of {id.ParameterType}, where `{type.Name}` has ids of {known}.");
        if (MemberType.Of(method.ReturnParameter).Unwrapped.Type is var given && !type.RuntimeType.IsAssignableFrom(given))
        {
            registry.Faults.Add($"{origin}: a node resolver of `{type.Name}` gives {type.RuntimeType}, not {given}.");
            return;
        }
        ResolverCompiler.Compile(field, method, ownsSource: false, bound);
        _fetchers[type.Name] = new NodeFetcher(id.ParameterType, field.Resolver!);
    }

    private MethodInfo? Resolver(ObjectType type, NodeAttribute marked)
    {
        var places = (marked.NodeResolverType is { } named ? [named] : configuration.Extensions
            .Where(extension => extension.GetCustomAttributes<ExtendObjectTypeAttribute>().Any(attribute
                => attribute.ExtendsType == type.RuntimeType || attribute.Name == type.Name))
            .Prepend(type.RuntimeType)).ToArray();
        var methods = places.SelectMany(place => place.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)).ToArray();
        if (marked.NodeResolver is { } name)
            return Array.Find(methods, method => method.Name == name);
        string[] conventional = ["Get", "GetAsync", $"Get{type.Name}", $"Get{type.Name}Async"];
        return Array.Find(methods, method => method.IsDefined(typeof(NodeResolverAttribute)))
            ?? Array.Find(methods, method => method.IsStatic && conventional.Contains(method.Name));
    }
}
