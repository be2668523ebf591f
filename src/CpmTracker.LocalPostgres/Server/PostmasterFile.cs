using System.Diagnostics;
using System.Globalization;
using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>PostgreSQL's postmaster.pid: the process that serves the data, or one that did until it was killed.</summary>
internal sealed class PostmasterFile(ClusterHome home, Account account)
{
    private string File => Path.Combine(home.Data, "postmaster.pid");

    /// <summary>The process id in the file, null without a file.</summary>
    public int? ReadProcessId()
    {
        try
        {
            var first = System.IO.File.ReadLines(File).FirstOrDefault();
            return int.TryParse(first, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whether that process is really this cluster's postmaster: after a crash or in a restarted container, the id may be anyone's.</summary>
    public async Task<bool> IsPostmasterAsync(int processId, CancellationToken ct)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            if (!process.ProcessName.StartsWith("postgres", StringComparison.Ordinal)) return false;
        }
        catch (ArgumentException)
        {
            return false;
        }
        // A postmaster works in its data folder. Only Linux shows us, and in a container only to the process's own account; elsewhere the name must do.
        if (!OperatingSystem.IsLinux()) return true;
        string[] compare = ["sh", "-c", "[ \"/proc/$0/cwd\" -ef \"$1\" ]", processId.ToString(CultureInfo.InvariantCulture), home.Data];
        return (await account.RunAsync(compare, TimeSpan.FromSeconds(20), ct).ConfigureAwait(false)).Succeeded;
    }

    /// <summary>Whether a process is there and at work. One that was killed and that its parent never asked about is still listed, but dead; only Linux tells us which.</summary>
    public static bool Lives(int processId)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                var facts = System.IO.File.ReadAllText($"/proc/{processId.ToString(CultureInfo.InvariantCulture)}/stat");
                return facts[facts.LastIndexOf(')') + 2] is not ('Z' or 'X');
            }

            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            return false;
        }
    }

    public void Delete() => System.IO.File.Delete(File);
}
