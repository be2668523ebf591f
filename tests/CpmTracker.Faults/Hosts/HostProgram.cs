using System.Text.Json;
using System.Threading.Channels;
using CpmTracker.Faults.Programme;
using JasperFx.Events.Daemon;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CpmTracker.Faults.Hosts;

/// <summary>A small host in a process of its own, which is there to be killed: errands come in as lines, answers go out as lines. It ends when nobody can send any more.</summary>
public static class HostProgram
{
    public const string Role = "host";

    /// <summary>Written once it can serve.</summary>
    public const string Ready = "ready";

    private const int Writers = 4;

    /// <summary>Drawn by a writer whose connection broke: the next is no better until PostgreSQL has recovered.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(15);

    /// <param name="database">Connection string of the database that it serves.</param>
    /// <param name="practiceDatabase">Of another one, where it does once what it will do: what the first time costs a process, compilation above all, is behind it when it says that it is ready.</param>
    /// <param name="polling">Milliseconds between two looks whether it can take the lead.</param>
    public static async Task<int> RunAsync(string database, string practiceDatabase, int polling)
    {
        await PractiseAsync(practiceDatabase);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        builder.Services.AddMarten(options =>
        {
            options.Connection(database);
            Setup.Configure(options);
            options.Projections.LeadershipPollingTime = polling;
        }).UseLightweightSessions().AddAsyncDaemon(DaemonMode.HotCold);
        using var host = builder.Build();
        await host.StartAsync();

        var desk = new Desk(host.DocumentStore());
        Say(Ready);
        await ServeAsync(desk);
        await host.StopAsync();
        return 0;
    }

    private static async Task PractiseAsync(string database)
    {
        await using var store = Setup.Open(database);
        var errand = new Errand(Guid.NewGuid().ToString("N"), "director-0", "county-0", [1], "director-1");
        for (var time = 0; time < 2; time++) _ = JsonSerializer.Serialize(await new Desk(store).PerformAsync(JsonSerializer.Deserialize<Errand>(JsonSerializer.Serialize(errand))!));
    }

    private static async Task ServeAsync(Desk desk)
    {
        var errands = Channel.CreateUnbounded<Errand>();
        var writers = Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            await foreach (var errand in errands.Reader.ReadAllAsync())
            {
                var answer = await desk.PerformAsync(errand);
                Say(JsonSerializer.Serialize(answer));
                if (answer.Knowledge == Knowledge.Unknown) await Task.Delay(Breath);
            }
        })).ToList();
        while (await Console.In.ReadLineAsync() is { } line) errands.Writer.TryWrite(JsonSerializer.Deserialize<Errand>(line)!);
        errands.Writer.Complete();
        await Task.WhenAll(writers);
    }

    /// <summary>One write of one line: a blow cuts between answers, not within one.</summary>
    private static void Say(string line) => Console.Out.WriteLine(line);
}
