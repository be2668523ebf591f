using HotChocolate.Execution.Serialization;
using HotChocolate.Language;
using Microsoft.Extensions.ObjectPool;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Executes an operation (specification 6.2) and writes its result as values come. Resolvers run wherever their own waiting takes them; what they give is completed by one
/// thread at a time, so that neither the result nor its errors need locks. When nothing is left to complete, the batches that data loaders have collected are sent.
/// </summary>
internal sealed partial class OperationExecutor
{
    private const int MostKept = 64;

    private static readonly ObjectPool<OperationExecutor> Pool =
        new DefaultObjectPool<OperationExecutor>(new DefaultPooledObjectPolicy<OperationExecutor>(), MostKept);

    private readonly ResultAssembly _assembly = new();
    private readonly Func<bool> _canSend;
    private readonly Action<FieldContext> _done;
    private readonly List<Task> _ending = [];
    private readonly ReadyQueue _ready = new();
    private readonly Scratch _scratch = new();
    private OperationContext _context = null!;
    private int _waiting;

    public OperationExecutor()
    {
        _done = _ready.Add;
        _canSend = () => _context.Batches?.CanSend == true;
    }

    /// <summary>The result's data; null when a null went all the way up.</summary>
    public static async ValueTask<ResultData?> ExecuteAsync(OperationContext context, object rootValue)
    {
        var executor = Pool.Get();
        executor._context = context;
        context.Ready = executor._ready;
        try
        {
            var data = await executor.ExecuteRootAsync(rootValue).ConfigureAwait(false);
            executor.Reset();
            // Only after a good end: else a resolver may still run that knows it.
            Pool.Return(executor);
            return data;
        }
        catch
        {
            _ = executor.AbandonAsync();
            throw;
        }
        finally
        {
            context.Detach();
        }
    }

    private async ValueTask<ResultData?> ExecuteRootAsync(object rootValue)
    {
        var set = _context.Operation.Root.For(_context.Fulfilled);
        var root = _scratch.Node().At(null, null, Selection.NoItem, isNonNull: false, start: 0);
        var isSerial = _context.Operation.Kind == OperationType.Mutation;
        var (isFirst, mark) = (true, _assembly.Mark);
        for (var i = 0; i < set.Count && !root.IsDropped; i++)
        {
            if (!set[i].IsIncluded(_context.Fulfilled))
                continue;
            if (!ExecuteField(root, set, set[i], rootValue, isFirst))
                root.IsDropped = true;
            isFirst = false;
            if (!isSerial)
                continue;
            _assembly.EndPart(mark);
            await DrainAsync().ConfigureAwait(false);
            mark = _assembly.Mark;
        }
        if (!isSerial)
            _assembly.EndPart(mark);
        await DrainAsync().ConfigureAwait(false);
        foreach (var ending in _ending)
            await ending.ConfigureAwait(false);
        return root.IsDropped ? null : _assembly.Assemble();
    }

    private async ValueTask DrainAsync()
    {
        CancellationTokenRegistration stop = default;
        try
        {
            while (true)
            {
                while (_ready.TryTake(out var field))
                {
                    _waiting--;
                    Fill(field!);
                }
                if (_waiting == 0)
                    return;
                _context.RequestAborted.ThrowIfCancellationRequested();
                if (_context.Batches?.TrySend() == true)
                    continue;
                if (stop == default)
                    stop = _context.RequestAborted.UnsafeRegister(static ready => ((ReadyQueue)ready!).Wake(), _ready);
                await _ready.WaitAsync(_canSend).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.DisposeAsync().ConfigureAwait(false);
        }
    }

    // Nobody waits for the resolvers any more, but what they hold is given back when they are done.
    private async Task AbandonAsync()
    {
        while (_waiting > 0)
        {
            if (!_ready.TryTake(out var field))
            {
                await _ready.WaitAsync(static () => false).ConfigureAwait(false);
                continue;
            }
            _waiting--;
            await field!.EndScope().ConfigureAwait(false);
        }
    }

    private void Reset()
    {
        _assembly.Reset();
        _ending.Clear();
        _scratch.Reset();
        _executed = 0;
        _context = null!;
    }
}
