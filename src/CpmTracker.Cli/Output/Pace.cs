namespace CpmTracker.Cli.Output;

using System.Globalization;

/// <summary>How fast something went, in words.</summary>
internal static class Pace
{
    /// <summary>Units a second: <c>1,234/s</c>.</summary>
    public static string Rate(long done, TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"{done / Math.Max(elapsed.TotalSeconds, 0.001):N0}/s");

    /// <summary>How long the rest takes at the same pace; nothing is said before there is a pace, and in the end.</summary>
    public static string Left(Count count, TimeSpan elapsed) =>
        count.Done == 0 || count.Done >= count.Of ? "" : $", {Duration(elapsed * ((double)(count.Of - count.Done) / count.Done))} left";

    /// <summary>A time in words: <c>0.4 s</c>, <c>12 s</c> or <c>3 min 05 s</c>.</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 9.95 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        { TotalSeconds: < 59.5 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
        _ => Minutes((long)Math.Round(time.TotalSeconds)),
    };

    /// <summary>A number of things: <c>1 event</c>, <c>1,234 events</c>.</summary>
    public static string Several(long number, string one) => $"{Number(number)} {one}{(number == 1 ? "" : "s")}";

    /// <summary>A number with separators: <c>1,234</c>.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Minutes(long seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min {seconds % 60:00} s");
}
