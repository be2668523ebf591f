using JasperFx.Events.Projections;

namespace JasperFx.Events.Daemon;

/// <summary>What a subscription can tell the daemon that runs it.</summary>
public interface ISubscriptionController
{
    /// <summary>The subscription.</summary>
    ShardName Name { get; }

    /// <summary>How it is run.</summary>
    AsyncOptions Options { get; }

    /// <summary>Has the subscription stop, before the page that it is at.</summary>
    Task ReportCriticalFailureAsync(Exception ex);

    /// <summary>Has the subscription stop, after the event with a number: what comes before it is done.</summary>
    Task ReportCriticalFailureAsync(Exception ex, long lastProcessed);
}

/// <inheritdoc/>
internal sealed class SubscriptionController(ShardName name, AsyncOptions options, long floor) : ISubscriptionController
{
    public ShardName Name => name;

    public AsyncOptions Options => options;

    /// <summary>What was reported.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>How far it came all the same.</summary>
    public long LastProcessed { get; private set; } = floor;

    public Task ReportCriticalFailureAsync(Exception ex) => ReportCriticalFailureAsync(ex, LastProcessed);

    public Task ReportCriticalFailureAsync(Exception ex, long lastProcessed)
    {
        (Failure, LastProcessed) = (ex, Math.Max(LastProcessed, lastProcessed));
        return Task.CompletedTask;
    }
}
