using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Executes an operation (specification 6.2). Resolvers run wherever their own waiting takes them; what they give is completed by one thread
/// at a time, so that neither the result nor its errors need locks. When nothing is left to complete, the batches that data loaders have collected are sent.
/// </summary>
internal sealed class OperationExecutor
{
    private readonly OperationContext _context;
    private readonly ReadyQueue _ready = new();
    private readonly Action<FieldContext> _done;
    private readonly ValueCompletion _completion;
    private readonly List<Task> _ending = [];
    private int _waiting;

    public OperationExecutor(OperationContext context)
    {
        _context = context;
        _done = _ready.Add;
        _completion = new ValueCompletion(context, ExecuteObject);
        context.Batches?.Attach(_ready.Wake);
    }

    /// <summary>The result's data; null when a null went all the way up.</summary>
    public async ValueTask<ResultObject?> ExecuteAsync(object rootValue)
    {
        try
        {
            return await ExecuteRootAsync(rootValue).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _ = AbandonAsync();
            throw;
        }
        finally
        {
            _context.Batches?.Detach();
        }
    }

    private async ValueTask<ResultObject?> ExecuteRootAsync(object rootValue)
    {
        var data = new ResultObject(null, 0, _context.Operation.Root);
        var isSerial = _context.Operation.Kind == OperationType.Mutation;
        for (var i = 0; i < data.Selections.Count && !data.IsDropped; i++)
        {
            ExecuteField(data, i, rootValue);
            if (isSerial)
                await DrainAsync().ConfigureAwait(false);
        }
        await DrainAsync().ConfigureAwait(false);
        foreach (var ending in _ending)
            await ending.ConfigureAwait(false);
        return data.IsDropped ? null : data;
    }

    // Nobody waits for the resolvers any more, but what they hold is given back when they are done.
    private async Task AbandonAsync()
    {
        while (_waiting > 0)
        {
            if (!_ready.TryTake(out var field))
            {
                await _ready.WaitAsync(static () => false, CancellationToken.None).ConfigureAwait(false);
                continue;
            }
            _waiting--;
            await field!.EndScope().ConfigureAwait(false);
        }
    }

    private async ValueTask DrainAsync()
    {
        while (true)
        {
            while (_ready.TryTake(out var field))
            {
                _waiting--;
                Complete(field!);
            }
            if (_waiting == 0)
                return;
            if (_context.Batches?.TrySend() != true)
                await _ready.WaitAsync(() => _context.Batches?.CanSend == true, _context.RequestAborted).ConfigureAwait(false);
        }
    }

    private void ExecuteObject(ResultObject result, object source)
    {
        for (var i = 0; i < result.Selections.Count && !result.IsDropped; i++)
            ExecuteField(result, i, source);
    }

    private void ExecuteField(ResultObject result, int index, object source)
    {
        var selection = result.Selections[index];
        if (!selection.IsIncluded(_context.Fulfilled))
            result.Values[index] = ResultObject.Skipped;
        else if (selection.IsTypeName)
            result.Values[index] = result.Selections.Type.Name;
        else if (selection.Field.Getter is { } getter)
            Get(result, index, selection, getter, source);
        else
            Resolve(new FieldContext(_context, selection, result.Selections.Type, result, index, source));
    }

    private void Get(ResultObject result, int index, Selection selection, Func<object, object?> getter, object source)
    {
        try
        {
            _completion.CompleteInto(result, index, selection, getter(source));
        }
        catch (Exception thrown)
        {
            Fail(thrown, result, index, selection);
        }
    }

    private void Resolve(FieldContext field)
    {
        try
        {
            var arguments = field.Selection.Arguments;
            if (!arguments.IsEmpty)
                field.Arguments = arguments.ToRuntime(arguments.Coerce(_context.Variables));
            if (!field.Start(_done))
            {
                _waiting++;
                return;
            }
        }
        catch (Exception thrown)
        {
            End(field);
            Fail(thrown, field.Node, field.Index, field.Selection);
            return;
        }
        Complete(field);
    }

    private void Complete(FieldContext field)
    {
        try
        {
            var value = field.Result();
            if (!field.Node.IsUnreachable)
                _completion.CompleteInto(field.Node, field.Index, field.Selection, value);
        }
        catch (Exception thrown)
        {
            Fail(thrown, field.Node, field.Index, field.Selection);
        }
        finally
        {
            End(field);
        }
    }

    private void End(FieldContext field)
    {
        var ending = field.EndScope();
        if (!ending.IsCompletedSuccessfully)
            _ending.Add(ending.AsTask());
    }

    private void Fail(Exception thrown, ResultNode node, int index, Selection selection)
    {
        if (node.IsUnreachable)
            return;
        _context.Add(thrown, node, index, selection);
        node.Nullify(index);
    }
}
