namespace CpmTracker.Benchmarks.Messages;

using System.CommandLine;
using System.Diagnostics;
using CpmTracker.Benchmarks.Measuring;

/// <summary><c>messages</c>: a durable local queue, from the sending of a message to the end of its handling.</summary>
internal static class MessagesCommand
{
    private const int Senders = 16;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var count = new Option<int>("--messages") { Description = "How many messages a round.", DefaultValueFactory = _ => 4_000 };
        var command = new Command("messages", "Messages a second through a durable local queue; beside hand-written inserts and deletes of the same rows, a transaction each.") { count };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(count)));
        return command;
    }

    private static async Task<int> RunAsync(int messages)
    {
        if (!Optimised.Build()) return 1;
        await using var cluster = await DurableCluster.StartAsync();
        var report = new Report($"Messages through a durable local queue: stored, handled, marked; {messages:N0} a round");
        foreach (var senders in (int[])[1, Senders])
        {
            await using var queue = await DurableQueue.StartAsync(await cluster.NewDatabaseAsync());
            await using var byHand = await HandWrittenQueue.StartAsync(await cluster.NewDatabaseAsync());
            report.Add(
                $"{senders} sender{(senders == 1 ? "" : "s")}",
                await Comparison.RunAsync(5, () => RateAsync(messages, senders, queue.SendAsync, queue.HandledAsync), () => RateAsync(messages, senders, byHand.SendAndHandleAsync, () => Task.CompletedTask)),
                0.8);
        }

        return report.Print();
    }

    /// <summary>Sends so many messages, by as many senders at a time, and waits until all of them are handled.</summary>
    private static async Task<double> RateAsync(int messages, int senders, Func<int, Task> send, Func<Task> handled)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, senders).Select(sender => Task.Run(async () =>
        {
            for (var number = sender; number < messages; number += senders) await send(number);
        })));
        await handled();
        return messages / watch.Elapsed.TotalSeconds;
    }
}
