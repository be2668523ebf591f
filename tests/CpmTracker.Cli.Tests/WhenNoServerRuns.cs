using System.Diagnostics;
using CpmTracker.Cli.Tests.Support;
using CpmTracker.LocalPostgres;

namespace CpmTracker.Cli.Tests;

public sealed class WhenNoServerRuns : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"cpm-{Guid.NewGuid():N}"[..16]);

    [Fact]
    public async Task The_data_folders_own_PostgreSQL_is_started_and_stopped_again_even_after_Ctrl_C()
    {
        var status = (await Cpm.RunAsync(folder, "status")).ShouldSucceed();
        status.Output.ShouldContain("0 events in 0 streams");
        (await LocalCluster.TryAttachAsync(folder)).ShouldBeNull();

        using var generating = Cpm.Start(folder, "history generate --directors 3000 --years 3 --seed 1");
        var line = await generating.StandardError.ReadLineAsync();
        while (line?.StartsWith("Recording", StringComparison.Ordinal) == false) line = await generating.StandardError.ReadLineAsync();
        using (var interrupt = Process.Start("kill", ["-INT", $"{generating.Id}"])) await interrupt.WaitForExitAsync();
        var run = await Cpm.EndAsync(generating);

        run.ExitCode.ShouldBe(1, run.Everything);
        run.Errors.ShouldContain("cpm: stopped before the end.");
        (await LocalCluster.TryAttachAsync(folder)).ShouldBeNull();
    }

    public void Dispose() => LocalCluster.Remove(folder);
}
