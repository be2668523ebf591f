using System.Collections.Concurrent;
using System.Globalization;
using CpmTracker.LocalPostgres.Server;
using CpmTracker.Testing;

namespace CpmTracker.LocalPostgres.Tests;

/// <summary>A data folder for one test, removed with its cluster at the end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly MadeCluster? made;
    private readonly string root = System.IO.Path.Combine(Scratch.Folder, $"cpmtracker-{Guid.NewGuid():N}"[..20]);

    /// <param name="made">What a start finds in the folder; null for nothing.</param>
    /// <param name="below">More folders on the way to the data folder.</param>
    public ScratchFolder(MadeCluster? made, string below = "data folder") => (this.made, Path) = (made, System.IO.Path.Combine(root, below));

    public string Path { get; }

    public ConcurrentQueue<string> Said { get; } = [];

    public ClusterHome Home => ClusterHome.Of(Path);

    public LocalClusterOptions Options => new(Path) { Durable = false, Says = Said.Enqueue, FolderForUnreachable = root + "-elsewhere" };

    public int PostmasterId => int.Parse(File.ReadLines(System.IO.Path.Combine(Home.Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public Task<LocalCluster> StartAsync() => StartAsync(Options);

    public async Task<LocalCluster> StartAsync(LocalClusterOptions options)
    {
        await PrepareAsync();
        return await LocalCluster.StartAsync(options, TestContext.Current.CancellationToken);
    }

    /// <summary>Puts the copy there before the first start.</summary>
    public Task PrepareAsync() => made is null || Directory.Exists(Home.Data) ? Task.CompletedTask : made.CopyToAsync(Home.Data);

    /// <summary>The root that only its owner may enter.</summary>
    public void MakePrivate()
    {
        if (!OperatingSystem.IsWindows()) Directory.CreateDirectory(root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>A program that is a shell script.</summary>
    public string Script(string folder, string name, string text)
    {
        var inFolder = System.IO.Path.Combine(root, folder);
        Directory.CreateDirectory(inFolder);
        var file = System.IO.Path.Combine(inFolder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
        return inFolder;
    }

    public void Dispose()
    {
        LocalCluster.Remove(Path);
        if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
        if (Directory.Exists(root + "-elsewhere")) Directory.Delete(root + "-elsewhere", recursive: true);
    }
}
