namespace JasperFx.Events.Projections;

/// <summary>How an asynchronous projection is run.</summary>
public class AsyncOptions
{
    /// <summary>About as many events as go into one transaction while it follows the store from far behind; fewer where fewer are there.</summary>
    public int BatchSize { get; set; } = 200_000;

    /// <summary>About as many documents of a view as are kept in memory from one batch to the next; more of small ones while the view is rebuilt.</summary>
    public int CacheLimitPerTenant { get; set; } = 1_000;

    /// <summary>Where one begins that has never run: after this number, or at present where it is null.</summary>
    internal long? First { get; private set; } = 0;

    /// <summary>Has it begin, when it first runs, with the events that are recorded from then on.</summary>
    public AsyncOptions SubscribeFromPresent(string? databaseIdentifier = null)
    {
        First = null;
        return this;
    }

    /// <summary>Has it begin, when it first runs, after the event of a number.</summary>
    public AsyncOptions SubscribeFromSequence(long sequenceFloor, string? databaseIdentifier = null)
    {
        First = sequenceFloor;
        return this;
    }
}
