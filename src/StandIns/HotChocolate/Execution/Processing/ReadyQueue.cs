namespace HotChocolate.Execution.Processing;

/// <summary>Fields whose resolvers have finished. Any thread adds to it; one takes from it.</summary>
internal sealed class ReadyQueue
{
    private readonly Lock _gate = new();
    private readonly Queue<FieldContext> _ready = new();
    private TaskCompletionSource? _waiting;

    public void Add(FieldContext field)
    {
        lock (_gate)
            _ready.Enqueue(field);
        Wake();
    }

    public bool TryTake(out FieldContext? field)
    {
        lock (_gate)
            return _ready.TryDequeue(out field);
    }

    /// <summary>Lets the one who waits look again.</summary>
    public void Wake()
    {
        TaskCompletionSource? waiting;
        lock (_gate)
        {
            waiting = _waiting;
            _waiting = null;
        }
        waiting?.TrySetResult();
    }

    /// <summary>Waits until something was added, unless something is there or <paramref name="proceed"/> says so.</summary>
    public Task WaitAsync(Func<bool> proceed, CancellationToken cancellationToken)
    {
        Task waiting;
        lock (_gate)
        {
            if (_ready.Count > 0)
                return Task.CompletedTask;
            // Asynchronous, so that whoever finishes a field does not find itself doing the rest of the request.
            _waiting ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = _waiting.Task;
        }
        return proceed() ? Task.CompletedTask : waiting.WaitAsync(cancellationToken);
    }
}
