namespace CpmTracker.Testing;

/// <summary>Where test runs put their clusters: memory, where there is plenty, for databases are thousands of small files; else the temporary folder.</summary>
public static class Scratch
{
    private const string Memory = "/dev/shm";
    private const long Plenty = 4L * 1024 * 1024 * 1024;

    /// <summary>A folder of the system's, which others use too.</summary>
    public static string Folder { get; } = IsUsable() ? Memory : Path.GetTempPath();

    /// <summary>Containers mount it small, and without the right to run programs from it.</summary>
    private static bool IsUsable() =>
        OperatingSystem.IsLinux()
        && File.ReadLines("/proc/mounts").Any(mount => mount.Split(' ') is [_, Memory, "tmpfs", var options, ..] && !options.Split(',').Contains("noexec"))
        && new DriveInfo(Memory).AvailableFreeSpace > Plenty;
}
