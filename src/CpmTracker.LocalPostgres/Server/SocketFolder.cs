using System.Text;
using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>The folder of the cluster's unix socket. Its mode 0700 is what keeps other users out: whoever reaches the socket is let in.</summary>
internal static class SocketFolder
{
    /// <summary>Only part of the socket's name.</summary>
    public const int Port = 5432;

    /// <summary>What sockaddr_un holds on Linux, without the closing zero. macOS holds 103.</summary>
    private static readonly int LongestPath = OperatingSystem.IsMacOS() ? 103 : 107;

    private static readonly string Socket = $".s.PGSQL.{Port}";

    /// <summary>Makes the folder, empty: what a killed PostgreSQL left there would stop the next one as soon as anyone else has its process id.</summary>
    public static async Task<string> MakeAsync(ClusterHome home, Account account, CancellationToken ct)
    {
        var folder = For(home);
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException("The cluster uses TCP on Windows.");
        const UnixFileMode onlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (new DirectoryInfo(folder).LinkTarget is not null) throw new ClusterFailedException($"{folder} is a symbolic link, not a folder of ours: remove it.");
        Directory.CreateDirectory(folder, onlyOwner);
        await account.OwnAsync(folder, ct).ConfigureAwait(false);
        try
        {
            // Fails for a folder that someone else made before us, as is possible under /tmp.
            File.SetUnixFileMode(folder, onlyOwner);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new ClusterFailedException($"{folder} belongs to another user: PostgreSQL's socket would not be private there.", e);
        }
        Clear(home);
        return folder;
    }

    /// <summary>Removes what a killed PostgreSQL left there.</summary>
    public static void Clear(ClusterHome home)
    {
        var folder = For(home);
        if (!Directory.Exists(folder)) return;
        foreach (var left in new[] { Socket, Socket + ".lock" }) File.Delete(Path.Combine(folder, left));
    }

    /// <summary>In the cluster's home if the path is short enough, and has no comma: that separates hosts for Npgsql, and folders for PostgreSQL.</summary>
    public static string For(ClusterHome home)
    {
        var inHome = Path.Combine(home.Path, "socket");
        var fits = Encoding.UTF8.GetByteCount(Path.Combine(inHome, Socket)) <= LongestPath;
        return fits && !inHome.Contains(',', StringComparison.Ordinal) ? inHome : $"/tmp/cpmtracker-{ClusterHome.ShortName(home.Path)}";
    }
}
