using HotChocolate.Execution.Processing;

namespace HotChocolate.CostAnalysis;

/// <summary>How many items a request wants of a connection.</summary>
internal static class PageSize
{
    public static double Of(Selection selection, VariableValues variables)
    {
        var arguments = selection.Field.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name is not ("first" or "last") || selection.Arguments.Given[i] is not { } given)
                continue;
            if (ValueCoercion.TryCoerce(arguments[i].Type, given, variables, isVariable: false, out var value, out _) && value is int size)
                return Math.Max(size, 0);
        }
        return selection.Field.Paging!.PageSize;
    }
}
