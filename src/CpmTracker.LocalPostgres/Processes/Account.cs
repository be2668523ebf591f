namespace CpmTracker.LocalPostgres.Processes;

/// <summary>The account that PostgreSQL runs as: our own, except that PostgreSQL refuses to run as root.</summary>
internal sealed class Account
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly string? group;
    private readonly bool hasSetpriv;

    private Account(string? name, string? group, bool hasSetpriv) => (Name, this.group, this.hasSetpriv) = (name, group, hasSetpriv);

    /// <summary>Null when PostgreSQL runs as the account that we run as.</summary>
    public string? Name { get; }

    public static async Task<Account> ForPostgreSQLAsync(CancellationToken ct)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess) return new Account(null, null, false);
        foreach (var name in new[] { "postgres", "nobody" })
        {
            var group = await Command.RunAsync(["id", "-g", name], Patience, ct).ConfigureAwait(false);
            if (!group.Succeeded) continue;
            var setpriv = await Command.RunAsync(["setpriv", "--reuid", name, "--regid", group.Output, "--clear-groups", "true"], Patience, ct).ConfigureAwait(false);
            return new Account(name, group.Output, setpriv.Succeeded);
        }
        throw new ClusterFailedException("PostgreSQL does not run as root, and there is neither an account 'postgres' nor 'nobody' to run it as: make one, or start the host as another user.");
    }

    /// <summary>Runs a program as this account.</summary>
    public Task<Outcome> RunAsync(IReadOnlyList<string> line, TimeSpan patience, CancellationToken ct, string? workingFolder = null, bool capture = true) =>
        Command.RunAsync(Line(line), patience, ct, workingFolder, capture);

    /// <summary>Hands a file, or a folder with all in it, to this account, unless it has it.</summary>
    public async Task OwnAsync(string path, CancellationToken ct)
    {
        if (Name is null || (await RunAsync(["sh", "-c", "[ -O \"$0\" ]", path], Patience, ct).ConfigureAwait(false)).Succeeded) return;
        var outcome = await Command.RunAsync(["chown", "-hR", $"{Name}:{group}", path], TimeSpan.FromMinutes(5), ct).ConfigureAwait(false);
        if (!outcome.Succeeded) throw new ClusterFailedException($"{path} could not be handed to the account {Name}: {outcome.Output}");
    }

    /// <summary>Whether this account may go into a folder: asked of the system itself, which knows of modes, lists and mounts.</summary>
    public async Task<bool> ReachesAsync(string folder, CancellationToken ct) =>
        Name is null || (await RunAsync(["sh", "-c", "cd \"$0\"", folder], Patience, ct).ConfigureAwait(false)).Succeeded;

    private IReadOnlyList<string> Line(IReadOnlyList<string> line) =>
        Name is null ? line
        : hasSetpriv ? ["setpriv", "--reuid", Name, "--regid", group!, "--clear-groups", .. line]
        : ["su", "-s", "/bin/sh", Name, "-c", string.Join(' ', line.Select(Quote))];

    private static string Quote(string argument) => $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
