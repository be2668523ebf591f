namespace CpmTracker.LocalPostgres.Server;

/// <summary>The end of PostgreSQL's log, for messages about failures.</summary>
internal static class LogTail
{
    private const int Lines = 12;

    /// <summary>What was logged after a position: its last lines.</summary>
    public static string Since(ClusterHome home, long position)
    {
        if (!File.Exists(home.Log)) return "";
        using var stream = new FileStream(home.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Position = Math.Min(position, stream.Length);
        using var reader = new StreamReader(stream);
        return string.Join('\n', reader.ReadToEnd().TrimEnd().Split('\n').TakeLast(Lines));
    }

    /// <summary>The position after all that was logged so far.</summary>
    public static long Position(ClusterHome home) => File.Exists(home.Log) ? new FileInfo(home.Log).Length : 0;
}
