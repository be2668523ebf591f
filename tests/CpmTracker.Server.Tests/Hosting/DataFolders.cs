using CpmTracker.LocalPostgres;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary>Data folders of servers that tests start.</summary>
internal static class DataFolders
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A folder that is not there yet; the path is short, for sockets.</summary>
    public static string New() => Path.Combine(Path.GetTempPath(), $"cpm-host-{Guid.NewGuid():N}"[..18]);

    /// <summary>Removes a folder; where a server was killed, as soon as its PostgreSQL has followed it.</summary>
    public static async Task RemoveAsync(string folder)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                LocalCluster.Remove(folder);
                return;
            }
            catch (Exception e) when (e is IOException or ClusterInUseException && !patience.IsCancellationRequested)
            {
                await Task.Delay(100);
            }
        }
    }
}
