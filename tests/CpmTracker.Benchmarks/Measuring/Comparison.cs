namespace CpmTracker.Benchmarks.Measuring;

/// <summary>Two rates of the same work, in units a second, taken in turns: a round of ours has the baseline's round with the same index beside it.</summary>
/// <param name="Ours">What was measured of the product.</param>
/// <param name="Baseline">What was measured of the baseline.</param>
public sealed record Comparison(IReadOnlyList<double> Ours, IReadOnlyList<double> Baseline)
{
    /// <summary>The median of the rounds' ratios: noise that hits a whole round falls out of it.</summary>
    public double Ratio => Ours.Zip(Baseline, (ours, baseline) => ours / baseline).Median();

    /// <summary>Runs a round of each to warm up, and then the rounds that count; who begins changes from round to round.</summary>
    public static async Task<Comparison> RunAsync(int rounds, Func<Task<double>> ours, Func<Task<double>> baseline)
    {
        await baseline();
        await ours();
        var (rates, beside) = (new double[rounds], new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            if (round % 2 == 0) rates[round] = await ours();
            beside[round] = await baseline();
            if (round % 2 == 1) rates[round] = await ours();
        }

        return new(rates, beside);
    }
}
