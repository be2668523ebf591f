namespace Wolverine.Runtime;

/// <summary>The waiting messages of one type. As many of them are run at once as <paramref name="parallelism"/> says; workers exist only while there is work.</summary>
internal sealed class LocalQueue(int parallelism, Func<Envelope, Task> run)
{
    private readonly Queue<Envelope> _waiting = [];
    private readonly Lock _gate = new();
    private int _workers;

    public void Post(Envelope envelope)
    {
        lock (_gate)
        {
            _waiting.Enqueue(envelope);
            if (_workers == parallelism) return;
            _workers++;
        }

        // A worker outlives the message that started it, so it must not inherit that sender's ambient state.
        using (ExecutionContext.SuppressFlow()) _ = Task.Run(WorkAsync);
    }

    private async Task WorkAsync()
    {
        while (Next() is { } envelope) await run(envelope);
    }

    private Envelope? Next()
    {
        lock (_gate)
        {
            if (_waiting.TryDequeue(out var envelope)) return envelope;
            _workers--;
            return null;
        }
    }
}
