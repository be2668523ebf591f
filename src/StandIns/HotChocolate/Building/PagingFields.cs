using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Building;

/// <summary>Fields that page: their connection types, arguments and the paging itself.</summary>
internal sealed class PagingFields(TypeRegistry registry, OutputTypes outputs, PagingOptions schemaOptions)
{
    private readonly Dictionary<string, IType> _nodes = [];
    private ObjectType? _pageInfo;

    /// <summary>The connection type of a field; null, with a fault, when it cannot page.</summary>
    public IType? TypeOf(MemberInfo member, string fieldName, MemberType result, string origin)
    {
        var item = typeof(Connection).IsAssignableFrom(result.Type) ? (result.Arguments is [var inner] ? inner : null) : result.Item;
        if (item is null || member.GetCustomAttribute<UsePagingAttribute>() is not { } paging)
        {
            registry.Faults.Add(item is null
                ? $"{origin}: a field that pages returns a list or a Connection<T>."
                : $"{origin}: a field that returns a Connection<T> needs [UsePaging].");
            return null;
        }
        if (outputs.Of(item, origin) is not { } node)
            return null;
        var name = paging.ConnectionName ?? Naming.Pascal(fieldName);
        if (_nodes.TryGetValue(name, out var known) && registry.Find(name + "Connection") is ObjectType made)
        {
            if (known.ToString() != node.ToString())
                registry.Faults.Add($"{origin}: the connection `{name}` is one of {known}; name this one of {node} with ConnectionName.");
            return made;
        }
        _nodes[name] = node;
        var options = paging.Over(schemaOptions);
        var edge = registry.Add(ConnectionTypes.Edge(name, node, registry.Scalars), origin);
        _pageInfo ??= registry.Add(ConnectionTypes.PageInfo(registry.Scalars), origin);
        if (options.IncludeTotalCount == true)
            registry.Add(registry.Scalars.Int, origin);
        return registry.Add(ConnectionTypes.Connection(name, node, edge, _pageInfo, options, registry.Scalars), origin);
    }

    /// <summary>Adds the arguments and puts the paging around the field's resolver.</summary>
    public void Apply(OutputField field, MemberInfo member, MemberType result, string origin)
    {
        if (member.GetCustomAttribute<UsePagingAttribute>() is not { } paging)
            return;
        var options = paging.Over(schemaOptions);
        registry.Add(registry.Scalars.Int, "paging");
        field.Paging = options;
        field.IsAsync = true;
        field.PagesItself = typeof(Connection).IsAssignableFrom(result.Type);
        Argument(field, "first", registry.Scalars.Int, "The first _n_ items of the list.", origin);
        Argument(field, "after", registry.Scalars.String, "The items after the one with this cursor.", origin);
        if (options.Backward)
        {
            Argument(field, "last", registry.Scalars.Int, "The last _n_ items of the list.", origin);
            Argument(field, "before", registry.Scalars.String, "The items before the one with this cursor.", origin);
        }
        var reader = field.PagesItself ? null
            : (PageReader)Activator.CreateInstance(typeof(PageReader<>).MakeGenericType(result.Item!.Type))!;
        field.Wrap(next => async context =>
        {
            var page = PageRequest.Of(context, options);
            var source = await next(context).ConfigureAwait(false);
            return source is null or Connection || reader is null ? source
                : await reader.ReadAsync(source, page, options.IncludeTotalCount == true, context.RequestAborted).ConfigureAwait(false);
        });
    }

    private void Argument(OutputField field, string name, IType type, string description, string origin)
    {
        var own = field.Arguments.Find(argument => argument.Name == name);
        if (own is not null && own.Type.Nullable() != type)
            registry.Faults.Add($"{origin}: pages are asked for with `{name}`, which is of the type {type} and not {own.Type}.");
        if (own is null)
            field.Arguments.Add(own = new InputField(name, type, field.Arguments.Count));
        own.Description ??= description;
    }
}
