namespace CpmTracker.Benchmarks.Messages;

using JasperFx.Events;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.Durability;

/// <summary>A message of about the size of a reminder.</summary>
public sealed record Reminder(int Number, string Director, DateOnly Due);

/// <summary>Handles reminders by doing nothing: what is measured is the way there.</summary>
public static class ReminderHandler
{
    /// <summary>Takes note of one.</summary>
    public static void Handle(Reminder reminder, Arrivals arrivals) => arrivals.Note(reminder);
}

/// <summary>Counts those that have been sent and handled.</summary>
public sealed class Arrivals
{
    private int outstanding;
    private TaskCompletionSource none = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>One more is on its way.</summary>
    public void Expect() => Interlocked.Increment(ref outstanding);

    /// <summary>One has arrived.</summary>
    public void Note(Reminder reminder)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        if (Interlocked.Decrement(ref outstanding) == 0) Volatile.Read(ref none).TrySetResult();
    }

    /// <summary>Waits until none is on its way.</summary>
    public async Task NoneLeftAsync()
    {
        if (Volatile.Read(ref outstanding) > 0) await none.Task;
        Volatile.Write(ref none, new(TaskCreationOptions.RunContinuationsAsynchronously));
    }
}

/// <summary>A host with a durable queue.</summary>
internal sealed class DurableQueue(IHost host) : IAsyncDisposable
{
    private readonly Arrivals arrivals = host.Services.GetRequiredService<Arrivals>();

    /// <summary>Starts one on this database.</summary>
    public static async Task<DurableQueue> StartAsync(string database)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<Arrivals>();
        builder.Services.AddMarten(options =>
        {
            options.Connection(database);
            options.Events.StreamIdentity = StreamIdentity.AsString;
        }).UseLightweightSessions().IntegrateWithWolverine();
        builder.UseWolverine(options =>
        {
            options.UseRuntimeCompilation();
            options.Discovery.DisableConventionalDiscovery().IncludeType(typeof(ReminderHandler));
            options.Policies.UseDurableLocalQueues();
        });
        var host = builder.Build();
        await host.StartAsync();
        return new(host);
    }

    /// <summary>Sends a message: it is stored when this is done.</summary>
    public async Task SendAsync(int number)
    {
        arrivals.Expect();
        await host.MessageBus().PublishAsync(new Reminder(number, $"director-{number}", new(2026, 11, 22)));
    }

    /// <summary>Waits until every message is handled, and the database knows.</summary>
    public async Task HandledAsync()
    {
        await arrivals.NoneLeftAsync();
        var messages = host.Services.GetRequiredService<IMessageStore>().Admin;
        while ((await messages.FetchCountsAsync()).Incoming > 0) await Task.Yield();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
