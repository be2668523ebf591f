using CpmTracker.LocalPostgres.Binaries;

namespace CpmTracker.LocalPostgres;

/// <summary>What a private cluster is made and run with.</summary>
/// <param name="Folder">The data folder; made when it does not exist. A relative path counts from the current directory.</param>
public sealed record LocalClusterOptions(string Folder)
{
    /// <summary>Receives progress, one line for people at a time, without a line end.</summary>
    public Action<string>? Says { get; init; }

    /// <summary>Whether committed work survives a power cut. Tests switch it off and gain speed.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Where PostgreSQL and npm are looked for.</summary>
    public SearchPlaces Places { get; init; } = SearchPlaces.OfThisMachine();

    /// <summary>How long a start (recovery after a crash included) or a stop may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The other way, for systems without unix sockets, is TCP on the loopback address with a random port and password.</summary>
    internal bool UnixSocket { get; init; } = !OperatingSystem.IsWindows();

    /// <summary>Where a cluster goes when root runs the host and the account that PostgreSQL runs as cannot reach the data folder.</summary>
    internal string FolderForUnreachable { get; init; } = "/var/lib/cpmtracker";
}
