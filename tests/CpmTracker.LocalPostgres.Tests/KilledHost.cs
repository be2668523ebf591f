using System.Diagnostics;
using System.Globalization;

namespace CpmTracker.LocalPostgres.Tests;

/// <summary>A host in a process of its own, which runs a cluster until it is killed.</summary>
internal static class KilledHost
{
    public const string Role = "run-a-cluster";

    /// <summary>The other process's side.</summary>
    public static async Task<int> RunAsync(string folder)
    {
        await using var cluster = await LocalCluster.StartAsync(new LocalClusterOptions(folder) { Durable = false });
        await cluster.EnsureDatabaseAsync("app");
        await Sql.RunAsync(cluster.ConnectionString("app"), "CREATE TABLE kept AS SELECT 42 AS answer");
        await Console.Out.WriteLineAsync("started");
        await Task.Delay(Timeout.Infinite);
        return 0;
    }

    /// <summary>Starts such a process on a folder, waits until its cluster runs and has data, and lets <paramref name="meanwhile"/> happen; then kills it as the system would: without a chance to clean up.</summary>
    public static async Task RunAndKillAsync(ScratchFolder folder, Func<int, Task> meanwhile)
    {
        await folder.PrepareAsync();
        var program = Path.Combine(AppContext.BaseDirectory, typeof(KilledHost).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        using var process = Process.Start(new ProcessStartInfo(program, [Role, folder.Path]) { RedirectStandardOutput = true })!;
        try
        {
            (await process.StandardOutput.ReadLineAsync()).ShouldBe("started");
            await meanwhile(process.Id);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Kills the shell that would end PostgreSQL after the host: the only child that the host keeps.</summary>
    public static void KillWatch(int host)
    {
        using var children = Process.Start(new ProcessStartInfo("pgrep", ["-P", host.ToString(CultureInfo.InvariantCulture), "-x", "sh"]) { RedirectStandardOutput = true })!;
        var id = int.Parse(children.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        using var watch = Process.GetProcessById(id);
        watch.Kill();
    }
}
