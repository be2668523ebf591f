namespace CpmTracker.Benchmarks.Measuring;

/// <summary>What is said of a row of measurements.</summary>
public static class Statistics
{
    /// <summary>The middle one, or the mean of the two in the middle.</summary>
    public static double Median(this IEnumerable<double> values) => values.Percentile(50);

    /// <summary>The value below which so many percent of the others lie, interpolated between neighbours.</summary>
    /// <param name="values">At least one.</param>
    /// <param name="percent">From 0 to 100.</param>
    public static double Percentile(this IEnumerable<double> values, double percent)
    {
        double[] sorted = [.. values.Order()];
        var place = percent / 100 * (sorted.Length - 1);
        var below = (int)place;
        return below == sorted.Length - 1 ? sorted[below] : double.Lerp(sorted[below], sorted[below + 1], place - below);
    }

    /// <summary>The exponent e of cost = c · size^e that fits best (least squares over the logarithms): 1 is linear, 0 does not grow.</summary>
    public static double Exponent(IReadOnlyList<(double Size, double Cost)> points)
    {
        var logs = points.Select(p => (X: Math.Log(p.Size), Y: Math.Log(p.Cost))).ToList();
        var (meanX, meanY) = (logs.Average(p => p.X), logs.Average(p => p.Y));
        return logs.Sum(p => (p.X - meanX) * (p.Y - meanY)) / logs.Sum(p => (p.X - meanX) * (p.X - meanX));
    }
}
