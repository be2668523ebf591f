namespace CpmTracker.Server.Sealing;

/// <summary>A file of mode 0600 that is written once.</summary>
public static class SecretFile
{
    /// <summary>Writes <paramref name="content"/> to the file unless it is there; of two processes that try at once, one wins and both then read the same.</summary>
    public static void MakeOnce(string file, Func<string> content)
    {
        if (File.Exists(file)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var draft = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(draft, options)) writer.Write(content());
        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
