namespace CpmTracker.Benchmarks.Measuring;

using System.Diagnostics;
using System.Reflection;

/// <summary>Starts this program again, with another command, in a process of its own.</summary>
internal static class OwnProcess
{
    /// <param name="arguments">The command and what it takes.</param>
    /// <param name="settings">Whose settings of the runtime it runs with (garbage collector, compiler): this program's, or those of a program that it refers to.</param>
    /// <param name="environment">More variables for it.</param>
    public static Process Start(IEnumerable<string> arguments, Assembly settings, params (string Name, string Value)[] environment)
    {
        var program = Assembly.GetExecutingAssembly().Location;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] host = ["exec", "--runtimeconfig", Path.ChangeExtension(settings.Location, "runtimeconfig.json"), "--depsfile", Path.ChangeExtension(program, "deps.json"), program];
        foreach (var argument in host) start.ArgumentList.Add(argument);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Ends it as a supervisor does, and waits.</summary>
    public static async Task EndAsync(this Process process)
    {
        if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }
}
