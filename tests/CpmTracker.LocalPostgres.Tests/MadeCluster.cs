using System.Diagnostics;

[assembly: AssemblyFixture(typeof(CpmTracker.LocalPostgres.Tests.MadeCluster))]

namespace CpmTracker.LocalPostgres.Tests;

/// <summary>A cluster that was made and stopped, for the tests that start on a copy of it: making one takes more than a second.</summary>
public sealed class MadeCluster : IAsyncLifetime
{
    private readonly ScratchFolder folder = new(null);

    public async ValueTask InitializeAsync()
    {
        await using var cluster = await folder.StartAsync();
    }

    /// <summary>Copies the data, with its owner and modes.</summary>
    public async Task CopyToAsync(string data)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(data)!);
        using var copy = Process.Start("cp", ["-a", folder.Home.Data, data]);
        await copy.WaitForExitAsync();
        copy.ExitCode.ShouldBe(0);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
