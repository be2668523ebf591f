using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CpmTracker.LocalPostgres.Processes;

/// <summary>How a program ended, and all it said (output and errors, in the order of arrival).</summary>
internal sealed record Outcome(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <summary>
    /// A program that takes longer than <paramref name="patience"/>, or is cancelled, is killed with its children. A program that cannot be started at all ends with 127, as in a shell.
    /// </summary>
    /// <param name="line">The program and its arguments.</param>
    /// <param name="patience">The longest that it may take.</param>
    /// <param name="ct">Cancels it.</param>
    /// <param name="workingFolder">Where it runs; null for the root folder, for PostgreSQL's unprivileged account may not be allowed into ours.</param>
    /// <param name="capture">Whether what it says is kept.</param>
    public static async Task<Outcome> RunAsync(IReadOnlyList<string> line, TimeSpan patience, CancellationToken ct, string? workingFolder = null, bool capture = true)
    {
        using var process = new Process { StartInfo = StartInfo(line, workingFolder, capture) };
        var said = new StringBuilder();
        void Keep(object sender, DataReceivedEventArgs e)
        {
            lock (said)
                if (e.Data is not null) said.AppendLine(e.Data);
        }
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            return new Outcome(127, e.Message);
        }
        if (capture)
        {
            process.StandardInput.Close();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        try
        {
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            ct.ThrowIfCancellationRequested();
            lock (said)
                throw new TimeoutException($"{Path.GetFileName(line[0])} did not end within {patience.TotalSeconds:0} s.\n{said}");
        }
        lock (said)
            return new Outcome(process.ExitCode, said.ToString().TrimEnd());
    }

    private static ProcessStartInfo StartInfo(IReadOnlyList<string> line, string? workingFolder, bool capture)
    {
        var info = new ProcessStartInfo(line[0], line.Skip(1))
        {
            RedirectStandardInput = capture,
            RedirectStandardOutput = capture,
            RedirectStandardError = capture,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = workingFolder ?? Path.GetPathRoot(Environment.CurrentDirectory),
        };
        // Messages in one language, and nothing of PGDATA, PGPORT, PGOPTIONS and the like, which were meant for another cluster.
        foreach (var name in info.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList()) info.Environment.Remove(name);
        info.Environment["LC_ALL"] = "C";
        return info;
    }
}
