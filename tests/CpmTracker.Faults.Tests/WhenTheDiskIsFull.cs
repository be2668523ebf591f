using CpmTracker.Faults.Crashes;
using CpmTracker.Faults.Disks;
using CpmTracker.Faults.Programme;
using CpmTracker.LocalPostgres;
using CpmTracker.Testing;
using Dapper;
using Npgsql;

namespace CpmTracker.Faults.Tests;

/// <summary>The database lies in a tablespace on a disk of its own, so that it is full and PostgreSQL's log of changes is not: then PostgreSQL itself would end.</summary>
public sealed class WhenTheDiskIsFull(ITestOutputHelper output)
{
    [Fact(Timeout = 120_000)]
    public async Task Appends_fail_with_a_clear_error_and_leave_nothing_and_once_there_is_room_the_same_server_goes_on()
    {
        var folder = RunFolder.ForThisProcess();
        try
        {
            await using var cluster = await LocalCluster.StartAsync(new(folder), TestContext.Current.CancellationToken);
            using var disk = SmallDisk.TryMount(folder + "-disk", megabytes: 14, like: Path.Combine(folder, "data"));
            if (disk is null) output.WriteLine("This account may not mount a file system: nothing was tried.");
            else await FillAsync(cluster, disk);
        }
        finally
        {
            LocalCluster.Remove(folder);
        }
    }

    private async Task FillAsync(LocalCluster cluster, SmallDisk disk)
    {
        await using (var maintenance = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(cluster.ConnectionString("postgres")) { Pooling = false }.ConnectionString))
        {
            await maintenance.ExecuteAsync($"create tablespace small location '{disk.Path}'");
            await maintenance.ExecuteAsync("create database crowded tablespace small");
        }

        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString("crowded"));
        await FillAsync(source, disk);
    }

    private async Task FillAsync(NpgsqlDataSource source, SmallDisk disk)
    {
        var random = new Random(Seeds.Draw(output));
        await using var store = Setup.Open(source);
        await using var examiner = new Examiner(source);
        var desk = new Desk(store);
        var acknowledged = 0;
        Answer answer;
        do
        {
            List<int> minutes = [.. Enumerable.Range(0, 400).Select(_ => random.Next(15, 90))];
            answer = await desk.PerformAsync(new($"errand-{acknowledged}", $"director-{acknowledged}", "county-1", minutes, $"also-{acknowledged}"));
            if (answer.Knowledge == Knowledge.Acknowledged) acknowledged++;
        }
        while (answer.Knowledge == Knowledge.Acknowledged);

        output.WriteLine($"{acknowledged} errands fit; then: {answer.Why}");
        answer.Knowledge.ShouldBe(Knowledge.Refused);
        answer.Why!.ShouldContain("No space left on device");
        await using (var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken))
            (await connection.QueryAsync<string>($"select id from mt_doc_receipt where id = '{answer.Errand}' union all select stream_id from mt_events where causation_id = '{answer.Errand}'")).ShouldBeEmpty();

        disk.Extend(megabytes: 100);
        (await desk.PerformAsync(new(answer.Errand, $"director-{acknowledged}", "county-1", [30]))).Knowledge.ShouldBe(Knowledge.Acknowledged);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        (await examiner.FindAsync(acknowledged + 1)).ShouldBeEmpty();
        await daemon.StopAllAsync();
    }
}
