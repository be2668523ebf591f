namespace CpmTracker.LocalPostgres.Binaries;

/// <summary>Where PostgreSQL and npm are looked for, best first. A place that does not exist is passed over.</summary>
/// <param name="PostgreSQL">Folders that may hold initdb, pg_ctl and postgres.</param>
/// <param name="Npm">Folders that may hold npm, which installs PostgreSQL where there is none.</param>
public sealed record SearchPlaces(IReadOnlyList<string> PostgreSQL, IReadOnlyList<string> Npm)
{
    /// <summary>The PATH, then the folders that the usual packages and installers put PostgreSQL in, newest version first.</summary>
    public static SearchPlaces OfThisMachine()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).ToList();
        return new SearchPlaces([.. path, .. Installed().Distinct()], path);
    }

    private static IEnumerable<string> Installed() =>
        OperatingSystem.IsWindows() ? Versions(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*", "bin")
        : OperatingSystem.IsMacOS() ?
        [
            .. Versions("/opt/homebrew/opt", "postgresql*", "bin"),
            .. Versions("/usr/local/opt", "postgresql*", "bin"),
            .. Versions("/Applications/Postgres.app/Contents/Versions", "*", "bin"),
            .. Versions("/Library/PostgreSQL", "*", "bin"),
        ]
        : [.. Versions("/usr/lib/postgresql", "*", "bin"), .. Versions("/usr", "pgsql-*", "bin"), .. Versions("/usr/libexec", "postgresql*", "")];

    /// <summary>The folders of one parent, the highest number in the name first.</summary>
    private static IEnumerable<string> Versions(string parent, string pattern, string below) =>
        Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent, pattern).OrderByDescending(Number).Select(folder => Path.Combine(folder, below))
            : [];

    private static int Number(string folder)
    {
        var digits = Path.GetFileName(folder).SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit);
        return int.TryParse(string.Concat(digits), out var number) ? number : 0;
    }
}
