using System.Diagnostics;
using CpmTracker.Faults.Crashes;
using CpmTracker.Faults.Disks;
using CpmTracker.Faults.Programme;
using CpmTracker.LocalPostgres;
using CpmTracker.Testing;
using Npgsql;

namespace CpmTracker.Faults.Tests;

/// <summary>PostgreSQL's log of changes (pg_wal) lies on a disk of its own. When that is full PostgreSQL cannot even say no: it ends, and does not come back before there is room.</summary>
public sealed class WhenTheDiskOfTheLogIsFull(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact(Timeout = 180_000)]
    public async Task Nothing_acknowledged_is_lost_the_rest_is_known_to_be_open_and_once_there_is_room_all_is_done()
    {
        var folder = RunFolder.ForThisProcess();
        var data = Path.Combine(folder, "data");
        try
        {
            await (await LocalCluster.StartAsync(new(folder), TestContext.Current.CancellationToken)).DisposeAsync();
            using var disk = SmallDisk.TryMount(folder + "-wal", megabytes: 60, like: data);
            if (disk is null)
            {
                output.WriteLine("This account may not mount a file system: nothing was tried.");
                return;
            }

            await MoveLogAsync(data, disk.Path);
            await using var cluster = await LocalCluster.StartAsync(new(folder) { Says = output.WriteLine }, TestContext.Current.CancellationToken);
            await FillAsync(cluster, disk);
        }
        finally
        {
            LocalCluster.Remove(folder);
        }
    }

    private async Task FillAsync(LocalCluster cluster, SmallDisk disk)
    {
        await cluster.EnsureDatabaseAsync("crowded", ct: TestContext.Current.CancellationToken);
        var random = new Random(Seeds.Draw(output));
        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString("crowded"));
        await using var store = Setup.Open(source);
        var desk = new Desk(store);
        var errands = Enumerable.Range(0, 1000).Select(n => new Errand($"errand-{n}", $"director-{n}", "county-1", [.. Enumerable.Range(0, 400).Select(_ => random.Next(15, 90))])).ToList();
        var done = 0;
        Answer answer;
        while ((answer = await desk.PerformAsync(errands[done])).Knowledge == Knowledge.Acknowledged) done++;

        output.WriteLine($"{done} errands fit; then: {answer.Why}");
        answer.Knowledge.ShouldBe(Knowledge.Unknown, "PostgreSQL ended: nobody said that nothing was recorded.");
        done.ShouldBeGreaterThan(10);

        disk.Extend(megabytes: 300);
        await AcknowledgedAsync(source, desk, errands[done]);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using var examiner = new Examiner(source);
        (await examiner.FindAsync(done + 1)).ShouldBeEmpty();
        await daemon.StopAllAsync();
    }

    /// <summary>Sends the errand again, under its id, until PostgreSQL is back and it stands.</summary>
    private static async Task AcknowledgedAsync(NpgsqlDataSource source, Desk desk, Errand errand)
    {
        for (var clock = Stopwatch.StartNew(); ; source.Clear())
        {
            var answer = await desk.PerformAsync(errand);
            if (answer.Knowledge == Knowledge.Acknowledged) return;
            answer.Knowledge.ShouldBe(Knowledge.Unknown, answer.Why);
            clock.Elapsed.ShouldBeLessThan(Patience, answer.Why);
            await Task.Delay(100);
        }
    }

    /// <summary>Moves it as an administrator does, owners kept, while PostgreSQL is stopped.</summary>
    private static async Task MoveLogAsync(string data, string disk)
    {
        var log = Path.Combine(data, "pg_wal");
        using (var copy = Process.Start("cp", ["-a", $"{log}/.", disk])) await copy.WaitForExitAsync();
        Directory.Delete(log, recursive: true);
        Directory.CreateSymbolicLink(log, disk);
    }
}
