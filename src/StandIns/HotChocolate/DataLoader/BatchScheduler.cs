using HotChocolate.Execution.Processing;

namespace GreenDonut;

/// <summary>
/// Collects the batches of one request. While an execution is attached it says when they are sent; without one they are sent as soon as the caller
/// waits, so that a loader also works in code that has nothing to do with GraphQL.
/// </summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _gate = new();
    private List<Func<ValueTask>> _collected = [];
    private ReadyQueue? _ready;
    private int _handingOut;

    /// <summary>Whether batches may be sent now: there are some, and none is just handing out values, which usually makes resolvers ask for more.</summary>
    public bool CanSend
    {
        get
        {
            lock (_gate)
                return _collected.Count > 0 && _handingOut == 0;
        }
    }

    public void Attach(ReadyQueue ready)
    {
        lock (_gate)
            _ready = ready;
    }

    /// <summary>From here on batches are sent as if there had never been an execution.</summary>
    public void Detach()
    {
        lock (_gate)
            _ready = null;
    }

    public void Schedule(Func<ValueTask> dispatch)
    {
        ReadyQueue? ready;
        lock (_gate)
        {
            _collected.Add(dispatch);
            ready = _ready;
        }
        if (ready is null)
            ThreadPool.QueueUserWorkItem(static scheduler => scheduler.TrySend(), this, preferLocal: true);
        else
            ready.WakeElsewhere();
    }

    /// <summary>Sends all that was collected, at the same time; false when there was nothing to send or it is not the moment.</summary>
    public bool TrySend()
    {
        List<Func<ValueTask>> batches;
        lock (_gate)
        {
            if (_collected.Count == 0 || _handingOut > 0)
                return false;
            batches = _collected;
            _collected = [];
        }
        foreach (var batch in batches)
            _ = batch().AsTask();
        return true;
    }

    /// <summary>Runs what hands values out. Meanwhile no batch is sent, and the execution does not look for what is done.</summary>
    public void HandOut(Action handOut)
    {
        ReadyQueue? ready;
        lock (_gate)
        {
            _handingOut++;
            ready = _ready;
        }
        ready?.Hold();
        try
        {
            handOut();
        }
        finally
        {
            lock (_gate)
                _handingOut--;
            ready?.Release();
        }
    }
}
