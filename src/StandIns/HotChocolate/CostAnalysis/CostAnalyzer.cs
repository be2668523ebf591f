using HotChocolate.Execution.Processing;
using HotChocolate.Types;

namespace HotChocolate.CostAnalysis;

/// <summary>
/// Estimates what an operation costs before it is executed: leaf fields 0, others 1, fields that may wait 10; each object 1; all times the sizes of the
/// lists around them. The size of a page is what the request asks for, else the default page size; any other list counts as one. Of the object
/// types of an abstract type the dearest counts. A field that says itself what it costs counts so much.
/// </summary>
internal sealed class CostAnalyzer(CostOptions? options)
{
    /// <summary>The cost, when it was asked for. Fails when it is more than allowed.</summary>
    public OperationCost? Check(Operation operation, VariableValues variables, CostReport report)
    {
        if (options is null)
            return report == CostReport.None ? null : new OperationCost(0, 0);
        var cost = Measure(operation.Root, operation.Fulfilled(variables), variables, new Sizes());
        cost = cost with { TypeCost = cost.TypeCost + 1 };
        if (options.EnforceCostLimits && report != CostReport.Validate)
            Enforce(cost);
        return report == CostReport.None ? null : cost;
    }

    private void Enforce(OperationCost cost)
    {
        if (cost.FieldCost > options!.MaxFieldCost)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage("The maximum allowed field cost was exceeded.").SetCode(ErrorCodes.CostExceeded)
                .SetExtension("fieldCost", cost.FieldCost).SetExtension("maxFieldCost", options.MaxFieldCost).Build());
        }
        if (cost.TypeCost > options.MaxTypeCost)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage("The maximum allowed type cost was exceeded.").SetCode(ErrorCodes.CostExceeded)
                .SetExtension("typeCost", cost.TypeCost).SetExtension("maxTypeCost", options.MaxTypeCost).Build());
        }
    }

    private OperationCost Measure(SelectionSet set, ulong fulfilled, VariableValues variables, Sizes sizes)
    {
        double fields = 0, types = 0;
        for (var i = 0; i < set.Count; i++)
        {
            var selection = set[i];
            if (selection.IsTypeName || selection.Field.IsIntrospection || !selection.IsIncluded(fulfilled))
                continue;
            fields += Weight(selection);
            if (selection.NamedType.IsLeaf())
                continue;
            // The page size multiplies what is inside `edges` and `nodes`, not the connection itself.
            var within = selection.Field.Paging is null ? new Sizes() : new Sizes(PageSize.Of(selection, variables));
            var times = selection.Field.Name is "edges" or "nodes" ? sizes.OfItems ?? 1 : 1;
            var inner = Below(selection, fulfilled, variables, within);
            fields += times * inner.FieldCost;
            types += times * (1 + inner.TypeCost);
        }
        return new OperationCost(fields, types);
    }

    private OperationCost Below(Selection selection, ulong fulfilled, VariableValues variables, Sizes sizes)
    {
        double fields = 0, types = 0;
        foreach (var type in Schema.PossibleTypes(selection.NamedType))
        {
            var cost = Measure(selection.SetFor(type), fulfilled, variables, sizes);
            fields = Math.Max(fields, cost.FieldCost);
            types = Math.Max(types, cost.TypeCost);
        }
        return new OperationCost(fields, types);
    }

    private double Weight(Selection selection)
    {
        if (selection.Field.Cost is { } weight)
            return weight;
        if (!options!.ApplyCostDefaults)
            return 0;
        if (selection.Field.IsAsync && options.DefaultResolverCost is { } waiting)
            return waiting;
        return selection.NamedType.IsLeaf() ? 0 : 1;
    }

    private readonly record struct Sizes(double? OfItems);
}
