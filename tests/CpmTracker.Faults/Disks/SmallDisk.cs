using System.Diagnostics;
using System.Globalization;

namespace CpmTracker.Faults.Disks;

/// <summary>A file system in memory of a few megabytes, as real to PostgreSQL as any other when it is full. Mounting needs root; it is gone at the end.</summary>
public sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    /// <summary>Where it is mounted.</summary>
    public string Path { get; }

    /// <summary>Mounts one; null where this account may not.</summary>
    /// <param name="path">A folder for it, which must not exist.</param>
    /// <param name="megabytes">Its size.</param>
    /// <param name="like">Its owner is to be the one of this folder.</param>
    public static SmallDisk? TryMount(string path, int megabytes, string like)
    {
        Directory.CreateDirectory(path);
        var size = megabytes.ToString(CultureInfo.InvariantCulture);
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", $"size={size}m,mode=0700", "tmpfs", path) && Run("chown", "--reference", like, path)) return new(path);
        Directory.Delete(path);
        return null;
    }

    /// <summary>Makes room on it, as when an administrator extends it: PostgreSQL is not told.</summary>
    public void Extend(int megabytes)
    {
        if (!Run("mount", "-o", $"remount,size={megabytes.ToString(CultureInfo.InvariantCulture)}m", Path)) throw new InvalidOperationException($"{Path} could not be extended.");
    }

    public void Dispose()
    {
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
