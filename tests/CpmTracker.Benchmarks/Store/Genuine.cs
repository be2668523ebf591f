namespace CpmTracker.Benchmarks.Store;

using System.Globalization;
using CpmTracker.Benchmarks.Measuring;

/// <summary>What the genuine Marten 9.29 did on a machine like the one that these measurements were made for (two virtual cores, PostgreSQL 15, fsync on, noise ±30 %): for scale.</summary>
internal static class Genuine
{
    /// <summary>The median rate of five rounds.</summary>
    public static async Task<double> RateAsync(int clients, TimeSpan time, Func<int, Task> call)
    {
        await Clients.RateAsync(clients, time, call);
        var rates = new double[5];
        for (var round = 0; round < rates.Length; round++) rates[round] = await Clients.RateAsync(clients, time, call);
        return rates.Median();
    }

    /// <summary>Our rate, in units a second, with the genuine one to be ahead of.</summary>
    public static void AddScale(this Report report, string what, double ours, double genuine) =>
        report.Add(what, Number(ours), $"> {Number(genuine)} (Marten 9.29)", ours > genuine);

    private static string Number(double rate) => rate.ToString("#,0", CultureInfo.InvariantCulture) + "/s";
}
