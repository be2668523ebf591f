using System.Diagnostics;
using CpmTracker.LocalPostgres;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>Runs the built <c>cpm</c> beside the server.</summary>
internal static class Cpm
{
    /// <summary>Has every view compared, to the byte, with its rebuild from zero; gives what it says of them.</summary>
    public static async Task<string> VerifyAsync(string folder, CancellationToken ct)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cpm.dll"), "projections", "verify"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment[DataFolder.Variable] = folder;
        using var process = Process.Start(start)!;
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
            await process.WaitForExitAsync(ct);
            process.ExitCode.ShouldBe(0, $"{await output}\n{await errors}");
            return (await output).TrimEnd();
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
