using System.Collections;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Completes values (specification 6.4.3): checks them against their types and goes on with the objects among them.</summary>
internal sealed class ValueCompletion(OperationContext context, Action<ResultObject, object> executeObject)
{
    public void CompleteInto(ResultNode node, int index, Selection selection, object? value)
    {
        var completed = Complete(node, index, selection.Field.Type, selection, value);
        if (!node.IsDropped)
            node.Set(index, completed);
    }

    private object? Complete(ResultNode node, int index, IType type, Selection selection, object? value)
    {
        if (value is null)
        {
            if (type is NonNullType)
                return Fail(NullError(), node, index, selection);
            return null;
        }
        return type.Nullable() switch
        {
            ListType list => CompleteList(node, index, list.Element, selection, value),
            LeafType leaf => leaf.TryComplete(value, out var written) ? written : Fail(WrongError(leaf, value), node, index, selection),
            var composite => CompleteObject(node, index, (NamedType)composite, selection, value),
        };
    }

    private object? CompleteList(ResultNode node, int index, IType element, Selection selection, object value)
    {
        if (value is not IEnumerable items)
            return Fail(WrongError(null, value), node, index, selection);
        var list = new ResultList(node, index, element, value is ICollection { Count: var count } ? count : 4);
        var slot = 0;
        foreach (var item in items)
        {
            context.RequestAborted.ThrowIfCancellationRequested();
            list.Items.Add(null);
            var completed = Complete(list, slot, element, selection, item);
            if (list.IsDropped)
                return null;
            list.Items[slot++] = completed;
        }
        return list;
    }

    private object? CompleteObject(ResultNode node, int index, NamedType type, Selection selection, object value)
    {
        var concrete = type switch
        {
            ObjectType itself => itself,
            InterfaceType contract => contract.Possible.Of(value),
            UnionType union => union.Possible.Of(value),
            _ => null,
        };
        if (concrete is null)
            return Fail(WrongError(type, value), node, index, selection);
        var result = new ResultObject(node, index, selection.SetFor(concrete));
        executeObject(result, value);
        return result.IsDropped ? null : result;
    }

    private object? Fail(IError error, ResultNode node, int index, Selection selection)
    {
        context.Add(error, node, index, selection);
        node.Nullify(index);
        return null;
    }

    private static IError NullError()
        => new Error { Message = "Cannot return null for non-nullable field.", Code = ErrorCodes.NonNullViolation };

    private IError WrongError(NamedType? type, object value)
        => context.Executor.Errors.Unexpected(new InvalidOperationException($"A value of {value.GetType()} is none of the type {type?.Name ?? "list"}."));
}
