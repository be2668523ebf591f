using CpmTracker.LocalPostgres.Binaries;
using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>Starts and stops the PostgreSQL of one home.</summary>
internal sealed class Postmaster(ClusterHome home, PostgresBinaries binaries, Account account, TimeSpan patience)
{
    private const long LongestLog = 8 * 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly PostmasterFile file = new(home, account);

    /// <summary>Ends a postmaster that a killed host left behind, and clears up after a killed postmaster.</summary>
    public async Task RecoverAsync(Action<string> says, CancellationToken ct)
    {
        if (file.ReadProcessId() is not { } processId) return;
        if (await file.IsPostmasterAsync(processId, ct).ConfigureAwait(false))
        {
            says($"The last host ended without stopping PostgreSQL (process {processId}): stopping it now.");
            await StopAsync(ct).ConfigureAwait(false);
        }
        else
        {
            file.Delete();
        }
    }

    /// <summary>Starts PostgreSQL and waits until it answers, recovery included.</summary>
    /// <returns>The postmaster's process id.</returns>
    public async Task<int> StartAsync(CancellationToken ct)
    {
        await PrepareLogAsync(ct).ConfigureAwait(false);
        using var limit = new CancellationTokenSource(patience);
        while (true)
        {
            var position = LogTail.Position(home);
            var outcome = await PgCtlAsync(["start", "-l", NameOf(home.Log), "-o", $"-c config_file={NameOf(home.Settings)}"], position, ct).ConfigureAwait(false);
            if (outcome.Succeeded && file.ReadProcessId() is { } processId) return processId;
            var log = LogTail.Since(home, position);
            // The children of a postmaster that was killed need a moment to notice it.
            var retry = log.Contains("is still in use", StringComparison.Ordinal) && !limit.IsCancellationRequested;
            if (!retry) throw Failed("did not start", outcome.Output, log);
            await Task.Delay(Pause, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Starts PostgreSQL after its first process was killed.</summary>
    /// <returns>The postmaster's process id.</returns>
    public async Task<int> RestartAsync(Action<string> says, CancellationToken ct)
    {
        await RecoverAsync(says, ct).ConfigureAwait(false);
        SocketFolder.Clear(home);
        return await StartAsync(ct).ConfigureAwait(false);
    }

    /// <summary>Stops PostgreSQL: open transactions are rolled back, what is committed is on disk.</summary>
    public async Task StopAsync(CancellationToken ct)
    {
        // Without this, pg_ctl would wait in vain for one that was killed and that its parent never asked about (a container without an init).
        if (!await IsRunningAsync(ct).ConfigureAwait(false)) return;
        var position = LogTail.Position(home);
        var outcome = await PgCtlAsync(["stop", "-m", "fast"], position, ct).ConfigureAwait(false);
        if (!outcome.Succeeded && await IsRunningAsync(ct).ConfigureAwait(false)) throw Failed("did not stop", outcome.Output, LogTail.Since(home, position));
    }

    private async Task<bool> IsRunningAsync(CancellationToken ct) =>
        file.ReadProcessId() is { } processId && await file.IsPostmasterAsync(processId, ct).ConfigureAwait(false);

    private async Task<Outcome> PgCtlAsync(string[] arguments, long position, CancellationToken ct)
    {
        var seconds = Math.Max(1, (int)patience.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        // On Windows the postmaster would inherit our pipes, and we would wait for their end for ever.
        var capture = !OperatingSystem.IsWindows();
        try
        {
            string[] line = [binaries.PgCtl, .. arguments, "-D", NameOf(home.Data), "-w", "-t", seconds];
            return await account.RunAsync(line, patience + TimeSpan.FromSeconds(2), ct, home.Path, capture).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw Failed($"did not {arguments[0]} in time", e.Message, LogTail.Since(home, position));
        }
    }

    /// <summary>pg_ctl hands paths to a shell without care for dollars and quotes in them: it works in the home, and gets names only.</summary>
    private static string NameOf(string path) => Path.GetFileName(path);

    private async Task PrepareLogAsync(CancellationToken ct)
    {
        if (LogTail.Position(home) > LongestLog) File.Move(home.Log, home.Log + ".1", overwrite: true);
        if (!File.Exists(home.Log)) PrivateFile.Write(home.Log, "");
        await account.OwnAsync(home.Log, ct).ConfigureAwait(false);
    }

    private ClusterFailedException Failed(string what, string said, string log) =>
        new($"PostgreSQL {what} ({home.Path}): {said.TrimEnd()}\nThe end of its log, {home.Log}:\n{log}");
}
