namespace CpmTracker.Benchmarks.GraphQL;

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;

/// <summary><c>soak</c>: many different queries for a long time. The server's memory must not grow.</summary>
internal static class SoakCommand
{
    private const int Queries = 1_000;
    private const int Intervals = 20;
    private const double MostMegabytes = 300;
    private const double MostGrowth = 0.05;

    public static Command Create()
    {
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 60 };
        var rate = new Option<int>("--rate") { Description = "Requests a minute.", DefaultValueFactory = _ => 1_000 };
        var command = new Command("soak", $"{Queries:#,0} different queries in turn, for a long time: the server's resident memory, which must stay flat.") { minutes, rate };
        command.SetAction(async (parsed, _) => Optimised.Build() ? await RunAsync(parsed.GetValue(minutes), parsed.GetValue(rate)) : 1);
        return command;
    }

    private static async Task<int> RunAsync(double minutes, int rate)
    {
        await using var programme = await Programme.StartAsync();
        // The history that a first start makes up takes memory which no later start does.
        await programme.RestartAsync();
        var token = programme.Token();
        var made = new GeneratedQueries(await programme.Host.BodyAsync(HostRequest.Query(IntrospectionQuery.Text)), seed: 1) { MostFields = 40 };
        var queries = Enumerable.Range(0, Queries).Select(number => new HostRequest(HostRequest.GraphQLPath, made.Next(number).Body, number % 2 == 0 ? token : null)).ToList();
        var series = new List<double>();
        var (sent, watch) = (0, Stopwatch.StartNew());
        for (var interval = 1; interval <= Intervals; interval++)
        {
            for (; watch.Elapsed.TotalMinutes < minutes * interval / Intervals; sent++)
            {
                await programme.Host.BodyAsync(queries[sent % Queries]);
                var early = TimeSpan.FromMinutes((sent + 1.0) / rate) - watch.Elapsed;
                if (early > TimeSpan.Zero) await Task.Delay(early);
            }

            var now = await programme.Host.CountersAsync();
            series.Add(now.ResidentBytes / 1e6);
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {watch.Elapsed.TotalMinutes:0.0} min, {sent:#,0} requests: {series[^1]:0} MB resident, {now.HeapBytes / 1e6:0} MB of them heap"));
        }

        return Judge(series, sent);
    }

    /// <summary>The first half is left to the warming up; of the second, its later part must not be larger than its earlier one.</summary>
    private static int Judge(List<double> series, int sent)
    {
        var (earlier, later) = (series.Skip(Intervals / 2).Take(Intervals / 4).Median(), series.Skip(Intervals * 3 / 4).Median());
        var report = new Report($"{sent:#,0} requests of {Queries:#,0} different queries");
        report.Add("resident memory, at most", string.Create(CultureInfo.InvariantCulture, $"{series.Max():0} MB"), $"< {MostMegabytes} MB", series.Max() < MostMegabytes);
        report.Add("the last quarter beside the one before", string.Create(CultureInfo.InvariantCulture, $"{later:0} MB beside {earlier:0} MB"), $"≤ {1 + MostGrowth:0.00} times", later <= earlier * (1 + MostGrowth));
        return report.Print();
    }
}
