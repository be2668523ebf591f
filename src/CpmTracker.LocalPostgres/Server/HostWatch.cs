using System.Diagnostics;
using System.Globalization;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>
/// Ends PostgreSQL soon after a host that was killed: a shell reads from a pipe that we hold. A line on it says that we stopped PostgreSQL ourselves; its end without a line, that we are gone.
/// Not on Windows, where the next host that starts on the folder ends it.
/// </summary>
internal sealed class HostWatch : IDisposable
{
    // A Ctrl+C, or a kill of the host's process group, must not reach this one: hence a session of its own where the system has setsid, and the trap where not.
    private const string Script = "exec $(command -v setsid) /bin/sh -c 'trap \"\" INT TERM HUP; read -r done || kill -INT \"$0\"' \"$0\"";
    private readonly Process shell;

    private HostWatch(Process shell) => this.shell = shell;

    public static HostWatch? Over(int postmaster)
    {
        if (OperatingSystem.IsWindows()) return null;
        var info = new ProcessStartInfo("/bin/sh", ["-c", Script, postmaster.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        return new HostWatch(Process.Start(info)!);
    }

    public void Dispose()
    {
        try
        {
            shell.StandardInput.WriteLine("stopped");
            shell.StandardInput.Close();
        }
        catch (IOException)
        {
            // Someone killed the shell: there is nothing to tell it any more.
        }
        shell.WaitForExit();
        shell.Dispose();
    }
}
