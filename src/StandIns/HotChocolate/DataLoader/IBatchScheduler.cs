namespace GreenDonut;

/// <summary>Decides when collected batches are sent: when the request has nothing else left to do.</summary>
public interface IBatchScheduler
{
    /// <summary>Takes a batch that is to be sent later.</summary>
    /// <param name="dispatch">Fetches the batch and hands its values out.</param>
    void Schedule(Func<ValueTask> dispatch);
}
