using System.Diagnostics;

namespace CpmTracker.Cli.Tests.Support;

/// <summary>Runs the built <c>cpm</c> in a process of its own, as people do.</summary>
internal static class Cpm
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="arguments">The arguments, separated by blanks.</param>
    /// <param name="settings">Environment variables.</param>
    public static async Task<Run> RunAsync(string folder, string arguments, params (string Name, string Value)[] settings)
    {
        using var process = Start(folder, arguments, settings);
        return await EndAsync(process);
    }

    /// <summary>Starts it, so that Ctrl+C reaches it even where the tests themselves run in the background of a shell, which has its children ignore that.</summary>
    public static Process Start(string folder, string arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("env") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add("--default-signal=INT");
        start.ArgumentList.Add("dotnet");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "cpm.dll"));
        foreach (var argument in arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)) start.ArgumentList.Add(argument);
        start.Environment["CPM_DATA"] = folder;
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Waits for its end.</summary>
    public static async Task<Run> EndAsync(Process process)
    {
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}

/// <summary>What a run of <c>cpm</c> came to.</summary>
/// <param name="ExitCode">0 done, 1 refused or failed, 2 wrong usage.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    /// <summary>What it said, for an assertion that fails.</summary>
    public string Everything => $"exit code {ExitCode}\n{Output}\n{Errors}";

    /// <summary>The one line on standard error.</summary>
    public string OnlyError => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
}
