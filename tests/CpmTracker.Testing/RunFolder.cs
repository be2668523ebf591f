using System.Diagnostics;
using System.Globalization;
using CpmTracker.LocalPostgres;

namespace CpmTracker.Testing;

/// <summary>The folders of test runs, all in one place.</summary>
internal static class RunFolder
{
    private static readonly string Parent = Path.Combine(Scratch.Folder, $"cpmtracker-tests-{Environment.UserName}");

    public static string ForThisProcess() => Of(Environment.ProcessId);

    /// <summary>A folder of a process for a run of its own; the path is short, for sockets.</summary>
    public static string Of(int processId) => Path.Combine(Parent, $"{processId}-{Guid.NewGuid():N}"[..16]);

    /// <summary>Removes what runs left that were killed.</summary>
    public static void RemoveAbandoned()
    {
        if (!Directory.Exists(Parent)) return;
        foreach (var folder in Directory.EnumerateDirectories(Parent).Where(folder => !IsAlive(folder)))
        {
            try
            {
                LocalCluster.Remove(folder);
            }
            catch (Exception e) when (e is ClusterInUseException or IOException or UnauthorizedAccessException)
            {
                // Another run is removing it right now, or it is alive after all, in another container.
            }
        }
    }

    /// <summary>The lock alone would not do: a run makes its folder a moment before it locks it.</summary>
    private static bool IsAlive(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder).Split('-')[0], CultureInfo.InvariantCulture, out var processId)) return false;
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
