using System.Globalization;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>The exclusive right to a cluster's home. The system takes it back when the process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <exception cref="ClusterInUseException">Another host has it.</exception>
    public static FolderLock Take(ClusterHome home)
    {
        FolderLock taken;
        try
        {
            taken = new FolderLock(new FileStream(home.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (IsSharingViolation(e))
        {
            throw new ClusterInUseException(home.Folder, ReadOwner(home));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new ClusterFailedException($"The data folder {home.Folder} belongs to another user: run as that user, or set {DataFolder.Variable} to another folder.", e);
        }
        // In a file of its own: where locks are mandatory nobody else can read the locked one.
        File.WriteAllText(home.Owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return taken;
    }

    public void Dispose() => file.Dispose();

    private static int? ReadOwner(ClusterHome home)
    {
        try
        {
            return int.Parse(File.ReadAllText(home.Owner), CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or FormatException or UnauthorizedAccessException)
        {
            // The owner took the lock a moment ago and has not written yet.
            return null;
        }
    }

    /// <summary>ERROR_SHARING_VIOLATION on Windows, EWOULDBLOCK on Linux and on macOS.</summary>
    private static bool IsSharingViolation(IOException e) => e.HResult is unchecked((int)0x80070020) or 11 or 35;
}
