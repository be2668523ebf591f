using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>
/// Where everything of a cluster is: in the data folder, or elsewhere when PostgreSQL's account cannot reach that; then a pointer file in the data folder says where.
/// The home itself belongs to us; only what PostgreSQL must write (data, sockets, log) belongs to PostgreSQL's account.
/// </summary>
internal sealed record ClusterHome(string Folder, string Path)
{
    private const string PointerName = "cluster.path";

    public string Data => In("data");

    /// <summary>Where initdb works, so that an interrupted one is never taken for a cluster.</summary>
    public string UnfinishedData => In("data.unfinished");

    public string Log => In("postgresql.log");

    public string Settings => In("postgresql.conf");

    public string Password => In("password");

    public string Lock => In("host.lock");

    public string Owner => In("host.pid");

    public string Connection => In("connection.json");

    /// <summary>The major version of the PostgreSQL that made the cluster, null when there is no cluster.</summary>
    public int? Major
    {
        get
        {
            var file = System.IO.Path.Combine(Data, "PG_VERSION");
            return File.Exists(file) ? int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) : null;
        }
    }

    /// <summary>Where the cluster of a data folder is, or would be without further reason.</summary>
    public static ClusterHome Of(string folder)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        var pointer = System.IO.Path.Combine(full, PointerName);
        return new ClusterHome(full, File.Exists(pointer) ? File.ReadAllText(pointer).Trim() : full);
    }

    /// <summary>Makes the home, elsewhere if it must be.</summary>
    public static async Task<ClusterHome> PrepareAsync(LocalClusterOptions options, Account account, Action<string> says, CancellationToken ct)
    {
        Directory.CreateDirectory(options.Folder);
        var home = Of(options.Folder);
        Directory.CreateDirectory(home.Path);
        if (await account.ReachesAsync(home.Path, ct).ConfigureAwait(false)) return home;
        if (home.Path != home.Folder || Directory.Exists(home.Data))
            throw new ClusterFailedException($"The account {account.Name}, which runs PostgreSQL because root must not, cannot reach the cluster in {home.Path} any more: let it pass (chmod o+x on the folders above).");
        var elsewhere = home with { Path = System.IO.Path.Combine(options.FolderForUnreachable, ShortName(home.Folder)) };
        Directory.CreateDirectory(elsewhere.Path);
        await File.WriteAllTextAsync(System.IO.Path.Combine(home.Folder, PointerName), elsewhere.Path + "\n", ct).ConfigureAwait(false);
        says($"PostgreSQL runs as {account.Name}, who cannot reach {home.Folder}: the cluster is in {elsewhere.Path} instead.");
        return elsewhere;
    }

    /// <summary>A short name that differs from folder to folder, the same each time.</summary>
    public static string ShortName(string folder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..16];

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
