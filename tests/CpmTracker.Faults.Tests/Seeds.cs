using System.Globalization;

namespace CpmTracker.Faults.Tests;

/// <summary>The seed of a test: another one each time, unless a run that failed is to be repeated.</summary>
internal static class Seeds
{
    private const string Variable = "CPM_FAULT_SEED";

    public static int Draw(ITestOutputHelper output)
    {
        var seed = Environment.GetEnvironmentVariable(Variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : Environment.TickCount;
        output.WriteLine($"{Variable}={seed.ToString(CultureInfo.InvariantCulture)}");
        return seed;
    }
}
