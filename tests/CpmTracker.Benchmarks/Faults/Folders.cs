namespace CpmTracker.Benchmarks.Faults;

using CpmTracker.Testing;

/// <summary>
/// Folders for clusters of a run's own: in memory where there is plenty. A process that is killed loses nothing that it has written, wherever that is; what is gained is that PostgreSQL,
/// which brings all its files to disk after each crash, is back in no time.
/// </summary>
internal static class Folders
{
    /// <summary>One that does not exist yet; its path is short, for sockets.</summary>
    public static string Temporary() => Path.Combine(Scratch.Folder, $"cpmfaults-{Environment.ProcessId}");
}
