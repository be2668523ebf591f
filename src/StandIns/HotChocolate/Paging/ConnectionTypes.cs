using HotChocolate.Types.Scalars;

namespace HotChocolate.Types.Pagination;

/// <summary>The object types of connections.</summary>
internal static class ConnectionTypes
{
    public static ObjectType Connection(string name, IType node, ObjectType edge, ObjectType pageInfo, PagingOptions options, ScalarTypes scalars)
    {
        var type = new ObjectType(name + "Connection", typeof(Connection)) { Description = "One page of a list." };
        type.Fields.Add(Field("pageInfo", new NonNullType(pageInfo), "Where the page lies in the list.", source => ((Connection)source).Info));
        type.Fields.Add(Field("edges", new ListType(new NonNullType(edge)), "The items with their cursors.", source => ((Connection)source).Edges));
        if (options.Nodes)
        {
            type.Fields.Add(Field("nodes", new ListType(node), "The items.",
                source => ((Connection)source).Edges.Select(item => item.Node).ToArray()));
        }
        if (options.IncludeTotalCount == true)
            type.Fields.Add(Field("totalCount", new NonNullType(scalars.Int), "How many items the whole list has.", source => ((Connection)source).TotalCount));
        return type;
    }

    public static ObjectType Edge(string name, IType node, ScalarTypes scalars)
    {
        var type = new ObjectType(name + "Edge", typeof(IEdge)) { Description = "An item of a list with its cursor." };
        type.Fields.Add(Field("cursor", new NonNullType(scalars.String), "Names the item, to page on from it.", source => ((IEdge)source).Cursor));
        type.Fields.Add(Field("node", node, "The item.", source => ((IEdge)source).Node));
        return type;
    }

    public static ObjectType PageInfo(ScalarTypes scalars)
    {
        var type = new ObjectType("PageInfo", typeof(ConnectionPageInfo)) { Description = "Where a page lies in its list." };
        var truth = new NonNullType(scalars.Boolean);
        type.Fields.Add(Field("hasNextPage", truth, "Whether there are items after this page.", source => ((ConnectionPageInfo)source).HasNextPage));
        type.Fields.Add(Field("hasPreviousPage", truth, "Whether there are items before this page.", source => ((ConnectionPageInfo)source).HasPreviousPage));
        type.Fields.Add(Field("startCursor", scalars.String, "The cursor of the first item.", source => ((ConnectionPageInfo)source).StartCursor));
        type.Fields.Add(Field("endCursor", scalars.String, "The cursor of the last item.", source => ((ConnectionPageInfo)source).EndCursor));
        return type;
    }

    private static OutputField Field(string name, IType type, string description, Func<object, object?> getter)
        => new(name, type) { Description = description, Getter = getter };
}
