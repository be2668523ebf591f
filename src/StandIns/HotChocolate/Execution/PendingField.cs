using System.Threading.Tasks.Sources;

namespace HotChocolate.Execution;

/// <summary>A resolver's task of any type as the pipeline's value task, without anything made anew for it: one such belongs to a field's context and is used again with it.</summary>
internal sealed class PendingField : IValueTaskSource<object?>
{
    private Func<Task, object?> _read = null!;
    private Task _task = null!;

    public ValueTask<object?> Of<T>(Task<T> task)
    {
        _task = task;
        _read = static task => ((Task<T>)task).GetAwaiter().GetResult();
        return new ValueTask<object?>(this, 0);
    }

    public void Clear() => (_task, _read) = (null!, null!);

    public object? GetResult(short token) => _read(_task);

    public ValueTaskSourceStatus GetStatus(short token) => _task.Status switch
    {
        TaskStatus.RanToCompletion => ValueTaskSourceStatus.Succeeded,
        TaskStatus.Faulted => ValueTaskSourceStatus.Faulted,
        TaskStatus.Canceled => ValueTaskSourceStatus.Canceled,
        _ => ValueTaskSourceStatus.Pending,
    };

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        // Whoever awaits by hand hands in an action, which the continuation only calls.
        var next = state as Action ?? (() => continuation(state));
        _task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(next);
    }
}
