using Microsoft.Extensions.ObjectPool;

namespace HotChocolate.Execution;

/// <summary>Fires when the caller gives up, or when the execution has taken too long. One that did not fire is used again.</summary>
internal sealed class ExecutionTimeout : IDisposable
{
    private const int MostKept = 256;

    private static readonly ObjectPool<ExecutionTimeout> Pool =
        new DefaultObjectPool<ExecutionTimeout>(new DefaultPooledObjectPolicy<ExecutionTimeout>(), MostKept);

    private readonly CancellationTokenSource _source = new();
    private CancellationTokenRegistration _caller;

    public CancellationToken Token => _source.Token;

    public static ExecutionTimeout Start(TimeSpan after, CancellationToken caller)
    {
        var timeout = Pool.Get();
        timeout._source.CancelAfter(after);
        timeout._caller = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), timeout._source);
        return timeout;
    }

    public void Dispose()
    {
        _caller.Dispose();
        if (_source.TryReset())
            Pool.Return(this);
        else
            _source.Dispose();
    }
}
