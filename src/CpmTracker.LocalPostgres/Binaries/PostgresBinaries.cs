using System.Text.RegularExpressions;
using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Binaries;

/// <summary>The programs of one installed PostgreSQL, and its version as it tells it, "15.3" for example.</summary>
internal sealed partial record PostgresBinaries(string Folder, string Version)
{
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    public int Major => int.Parse(Version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);

    public string InitDb => Program(Folder, "initdb");

    public string PgCtl => Program(Folder, "pg_ctl");

    /// <summary>Null when the folder does not hold all programs, or the account cannot run them.</summary>
    public static async Task<PostgresBinaries?> InAsync(string folder, Account account, CancellationToken ct)
    {
        if (!new[] { "initdb", "pg_ctl", "postgres" }.All(name => File.Exists(Program(folder, name)))) return null;
        var outcome = await account.RunAsync([Program(folder, "postgres"), "--version"], TimeSpan.FromSeconds(20), ct).ConfigureAwait(false);
        var match = VersionNumber().Match(outcome.Output);
        return outcome.Succeeded && match.Success ? new PostgresBinaries(folder, match.Groups[1].Value) : null;
    }

    private static string Program(string folder, string name) => Path.Combine(folder, name + Suffix);

    [GeneratedRegex(@"\(PostgreSQL\) (\d+(\.\d+)?)")]
    private static partial Regex VersionNumber();
}
