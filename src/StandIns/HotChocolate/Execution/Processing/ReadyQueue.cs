namespace HotChocolate.Execution.Processing;

/// <summary>Fields whose resolvers have finished. Any thread adds to it; one takes from it.</summary>
internal sealed class ReadyQueue
{
    private readonly Lock _gate = new();
    private readonly Queue<FieldContext> _ready = new();
    private int _held;
    private TaskCompletionSource? _waiting;

    public void Add(FieldContext field)
    {
        lock (_gate)
        {
            _ready.Enqueue(field);
            if (_held > 0)
                return;
        }
        WakeElsewhere();
    }

    public bool TryTake(out FieldContext? field)
    {
        lock (_gate)
            return _ready.TryDequeue(out field);
    }

    /// <summary>Lets nobody be woken by single fields until <see cref="Release"/>: many come at once.</summary>
    public void Hold()
    {
        lock (_gate)
            _held++;
    }

    /// <summary>Ends <see cref="Hold"/>. Who waits goes on in this call.</summary>
    public void Release()
    {
        lock (_gate)
            _held--;
        Wake();
    }

    /// <summary>Lets the one who waits look again, in this call.</summary>
    public void Wake()
    {
        TaskCompletionSource? waiting;
        lock (_gate)
            waiting = TakeWaiting();
        waiting?.TrySetResult();
    }

    /// <summary>The same on another thread, so that whoever finishes a field does not find itself doing the rest of the request.</summary>
    public void WakeElsewhere()
    {
        TaskCompletionSource? waiting;
        lock (_gate)
            waiting = TakeWaiting();
        if (waiting is not null)
            ThreadPool.UnsafeQueueUserWorkItem(static waiting => waiting.TrySetResult(), waiting, preferLocal: true);
    }

    /// <summary>Waits until something was added, unless something is there or <paramref name="proceed"/> says so.</summary>
    public Task WaitAsync(Func<bool> proceed)
    {
        Task waiting;
        lock (_gate)
        {
            if (_ready.Count > 0)
                return Task.CompletedTask;
            _waiting ??= new TaskCompletionSource();
            waiting = _waiting.Task;
        }
        return proceed() ? Task.CompletedTask : waiting;
    }

    private TaskCompletionSource? TakeWaiting()
    {
        var waiting = _waiting;
        _waiting = null;
        return waiting;
    }
}
