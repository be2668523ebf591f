using System.Diagnostics;
using CpmTracker.StandIns.Wolverine.Worker;
using CpmTracker.Testing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

/// <summary>Processes that are killed as kill -9 does, in the middle of posting and delivering.</summary>
public sealed class A_host_that_is_killed(PostgresFixture postgres)
{
    private const int Rounds = 2;

    [Theory]
    [InlineData(1)]
    public async Task Nothing_that_was_accepted_is_lost_and_everything_is_delivered_once(int seed)
    {
        var random = new Random(seed);
        var database = await postgres.NewDatabaseAsync();
        using var last = MailHost.Build(database);
        await last.Services.GetRequiredService<IDocumentStore>().Storage.ApplyAllConfiguredChangesToDatabaseAsync();

        var accepted = new List<string>();
        for (var round = 0; round < Rounds; round++)
            accepted.AddRange((await Task.WhenAll(PostAsync(database, random.Next(1, 60)), PostAsync(database, random.Next(1, 60)))).SelectMany(ids => ids));

        await last.StartAsync();
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status <> 'Handled'", 0);
        await last.StopAsync();

        var posted = await DurableHost.AskAsync<string[]>(database, "select array_agg(substring(stream_id from 6)) from mt_events where type = 'posted'");
        accepted.Except(posted).ShouldBeEmpty();
        (await DurableHost.AskAsync<long>(database, "select count(*) from mt_events where type = 'delivered'")).ShouldBe(3 * posted.Length);
        (await DurableHost.AskAsync<long>(database, "select count(distinct (stream_id, data)) from mt_events where type = 'delivered'")).ShouldBe(3 * posted.Length);
        (await DurableHost.AskAsync<long>(database, "select count(*) from wolverine_nodes")).ShouldBe(0);
    }

    /// <summary>Lets a worker post until it has said of so many posts that they were accepted, and kills it: those it had said it of.</summary>
    private static async Task<List<string>> PostAsync(string database, int posts)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CpmTracker.StandIns.Wolverine.Worker.dll"), database]) { RedirectStandardOutput = true };
        using var worker = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var accepted = new List<string>();
        while (accepted.Count < posts && await worker.StandardOutput.ReadLineAsync(patience.Token) is { } id) accepted.Add(id);
        worker.Kill();
        await worker.WaitForExitAsync(patience.Token);
        return accepted;
    }
}
