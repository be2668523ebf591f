namespace CpmTracker.LocalPostgres.Server;

/// <summary>Removes all that a cluster has on disk.</summary>
internal static class ClusterRemover
{
    public static void Remove(ClusterHome home)
    {
        if (Directory.Exists(home.Path))
        {
            using (FolderLock.Take(home)) RemoveContents(home);
            Directory.Delete(home.Path, recursive: true);
        }
        if (Directory.Exists(home.Folder)) Directory.Delete(home.Folder, recursive: true);
    }

    private static void RemoveContents(ClusterHome home)
    {
        if (Directory.Exists(home.Data)) Directory.Delete(home.Data, recursive: true);
        if (!OperatingSystem.IsWindows() && Directory.Exists(SocketFolder.For(home))) Directory.Delete(SocketFolder.For(home), recursive: true);
    }
}
