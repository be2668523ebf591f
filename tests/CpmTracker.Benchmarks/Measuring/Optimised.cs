namespace CpmTracker.Benchmarks.Measuring;

using System.Diagnostics;
using System.Reflection;

/// <summary>Whether this build is one to measure.</summary>
public static class Optimised
{
    /// <summary>Whether the compiler optimised it; where not, says so on standard error.</summary>
    public static bool Build()
    {
        var debugged = typeof(Optimised).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled ?? false;
        if (debugged) Console.Error.WriteLine("This build is not optimised: speed is measured with dotnet run -c Release.");
        return !debugged;
    }
}
