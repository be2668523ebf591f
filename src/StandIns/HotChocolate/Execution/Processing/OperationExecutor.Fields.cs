namespace HotChocolate.Execution.Processing;

/// <summary>Resolves fields (specification 6.4) and completes them.</summary>
internal sealed partial class OperationExecutor
{
    /// <summary>
    /// The most fields that one operation executes, those of every object in every list counted. The cost analysis knows only pages beforehand; of other lists nobody knows how
    /// long they are until they are there.
    /// </summary>
    internal const int MostFields = 60_000;

    private static readonly Error TooMuch = new() { Message = $"The operation has more than {MostFields} values.", Code = ErrorCodes.CostExceeded };

    private int _executed;

    /// <summary>Writes an object; false when it must go because one of its fields failed that may not be null.</summary>
    private bool ExecuteObject(ResultNode node, SelectionSet set, object source)
    {
        _assembly.Buffer.WriteRaw((byte)'{');
        var isFirst = true;
        for (var i = 0; i < set.Count; i++)
        {
            var selection = set[i];
            if (!selection.IsIncluded(_context.Fulfilled))
                continue;
            if (!ExecuteField(node, set, selection, source, isFirst))
            {
                node.IsDropped = true;
                return false;
            }
            isFirst = false;
        }
        _assembly.Buffer.WriteRaw((byte)'}');
        node.End = _assembly.Buffer.Length;
        return true;
    }

    private bool ExecuteField(ResultNode node, SelectionSet set, Selection selection, object source, bool isFirst)
    {
        _context.RequestAborted.ThrowIfCancellationRequested();
        if (++_executed > MostFields)
            throw new GraphQLException(TooMuch);
        _assembly.Buffer.WriteRaw(selection.Head(isFirst));
        if (selection.IsTypeName)
        {
            _assembly.Buffer.WriteString(set.Type.Name);
            return true;
        }
        var mark = _assembly.Mark;
        var field = selection.Field;
        try
        {
            if (field.Leaf is { } leaf)
            {
                var outcome = leaf(source, _assembly.Buffer);
                if (outcome == LeafOutcome.Written)
                    return true;
                if (outcome == LeafOutcome.Null)
                    return CompleteNull(node, selection, Selection.NoItem, field.Type);
            }
            return field.Getter is { } getter
                ? Complete(node, selection, Selection.NoItem, field.Type, getter(source))
                : Resolve(_scratch.Field().At(_context, selection, set.Type, node, source));
        }
        catch (Exception thrown) when (_executed <= MostFields)
        {
            _assembly.TakeBack(mark);
            return Fail(thrown, node, selection);
        }
    }

    /// <summary>Calls a field's pipeline. What it gives is written at once, or later into a gap.</summary>
    private bool Resolve(FieldContext field)
    {
        var isWaiting = false;
        try
        {
            var arguments = field.Selection.Arguments;
            if (!arguments.IsEmpty)
                field.Arguments = arguments.Runtime(_context.Variables);
            isWaiting = !field.Start(_done);
            if (!isWaiting)
                return Complete(field);
            _waiting++;
            field.Gap = _assembly.Leave();
            return true;
        }
        finally
        {
            if (!isWaiting)
                End(field);
        }
    }

    /// <summary>Writes the value of a field that had to wait.</summary>
    private void Fill(FieldContext field)
    {
        try
        {
            // Where the object was taken out meanwhile, nobody wants the value any more.
            if (!field.Node.IsUnreachable && !TryFill(field))
                Drop(field.Node);
        }
        finally
        {
            End(field);
        }
    }

    private bool TryFill(FieldContext field)
    {
        var mark = _assembly.Mark;
        bool isGood;
        try
        {
            isGood = Complete(field);
        }
        catch (Exception thrown) when (_executed <= MostFields)
        {
            _assembly.TakeBack(mark);
            isGood = Fail(thrown, field.Node, field.Selection);
        }
        if (isGood)
            _assembly.Fill(field.Gap, mark);
        return isGood;
    }

    private bool Complete(FieldContext field)
    {
        var (node, selection, type, value) = (field.Node, field.Selection, field.Selection.Field.Type, field.Result());
        return value is Refusal refusal
            ? Fail(refusal.Error, node, selection, Selection.NoItem, type)
            : Complete(node, selection, Selection.NoItem, type, value);
    }

    /// <summary>Takes an object out that was written already, and with it whatever around it may not be null (specification 6.4.4).</summary>
    private void Drop(ResultNode node)
    {
        node.IsDropped = true;
        while (node is { IsNonNull: true, Parent: not null })
        {
            node = node.Parent;
            node.IsDropped = true;
        }
        if (node.Parent is not null)
            _assembly.Cut(node.Start, node.End);
    }

    private void End(FieldContext field)
    {
        var ending = field.EndScope();
        if (!ending.IsCompletedSuccessfully)
            _ending.Add(ending.AsTask());
        _scratch.Return(field);
    }

    private bool Fail(Exception thrown, ResultNode node, Selection selection)
    {
        _context.Add(thrown, node, selection);
        return WriteNull(selection.Field.Type);
    }
}
