using System.Collections;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Completes values (specification 6.4.3): checks them against their types, writes them, and goes on with the objects among them. Each method is false when nothing can stand
/// there, because null may not.
/// </summary>
internal sealed partial class OperationExecutor
{
    private bool Complete(ResultNode node, Selection selection, int item, IType type, object? value)
    {
        if (value is null)
            return CompleteNull(node, selection, item, type);
        return type.Nullable() switch
        {
            LeafType leaf => leaf.TryWrite(_assembly.Buffer, value) || Fail(WrongError(leaf, value), node, selection, item, type),
            ListType list => CompleteList(node, selection, item, type, list.Element, value),
            var composite => CompleteObject(node, selection, item, type, (NamedType)composite, value),
        };
    }

    private bool CompleteNull(ResultNode node, Selection selection, int item, IType type)
        => type is NonNullType ? Fail(NullError(), node, selection, item, type) : WriteNull(type);

    private bool CompleteList(ResultNode node, Selection selection, int item, IType type, IType element, object value)
    {
        if (value is not IEnumerable items)
            return Fail(WrongError(null, value), node, selection, item, type);
        var mark = _assembly.Mark;
        var list = _scratch.Node().At(node, selection, item, type is NonNullType, mark.Length);
        try
        {
            return WriteItems(list, selection, element, items) || TakeBack(mark, list, type);
        }
        catch
        {
            list.IsDropped = true;
            throw;
        }
    }

    private bool WriteItems(ResultNode list, Selection selection, IType element, IEnumerable items)
    {
        _assembly.Buffer.WriteRaw((byte)'[');
        var index = 0;
        if (items is IReadOnlyList<object?> indexed)
        {
            for (; index < indexed.Count; index++)
            {
                if (!WriteItem(list, selection, element, index, indexed[index]))
                    return false;
            }
        }
        else
        {
            foreach (var item in items)
            {
                if (!WriteItem(list, selection, element, index++, item))
                    return false;
            }
        }
        _assembly.Buffer.WriteRaw((byte)']');
        list.End = _assembly.Buffer.Length;
        return true;
    }

    private bool WriteItem(ResultNode list, Selection selection, IType element, int index, object? item)
    {
        _context.RequestAborted.ThrowIfCancellationRequested();
        if (index > 0)
            _assembly.Buffer.WriteRaw((byte)',');
        return Complete(list, selection, index, element, item);
    }

    private bool CompleteObject(ResultNode node, Selection selection, int item, IType type, NamedType named, object value)
    {
        var concrete = named switch
        {
            ObjectType itself => itself,
            InterfaceType contract => contract.Possible.Of(value),
            UnionType union => union.Possible.Of(value),
            _ => null,
        };
        if (concrete is null)
            return Fail(WrongError(named, value), node, selection, item, type);
        var mark = _assembly.Mark;
        var result = _scratch.Node().At(node, selection, item, type is NonNullType, mark.Length);
        return ExecuteObject(result, selection.SetFor(concrete).For(_context.Fulfilled), value) || TakeBack(mark, result, type);
    }

    private bool TakeBack((int Length, int Gaps) mark, ResultNode failed, IType type)
    {
        failed.IsDropped = true;
        _assembly.TakeBack(mark);
        return WriteNull(type);
    }

    private bool WriteNull(IType type)
    {
        if (type is NonNullType)
            return false;
        _assembly.Buffer.WriteNull();
        return true;
    }

    private bool Fail(IError error, ResultNode node, Selection selection, int item, IType type)
    {
        _context.Add(error, node, selection, item);
        return WriteNull(type);
    }

    private static IError NullError()
        => new Error { Message = "Cannot return null for non-nullable field.", Code = ErrorCodes.NonNullViolation };

    private IError WrongError(NamedType? type, object value)
        => _context.Executor.Errors.Unexpected(new InvalidOperationException($"A value of {value.GetType()} is none of the type {type?.Name ?? "list"}."));
}
