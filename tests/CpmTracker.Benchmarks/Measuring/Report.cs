namespace CpmTracker.Benchmarks.Measuring;

using System.Globalization;
using Spectre.Console;

/// <summary>The figures of a run as a table for people, a line as soon as its figure is there.</summary>
public sealed class Report(string title)
{
    private readonly List<(string What, string Ours, string Baseline, string Ratio, string Wanted, bool Met)> lines = [];

    /// <summary>Whether every figure is what was wanted.</summary>
    public bool Met => lines.TrueForAll(line => line.Met);

    /// <summary>A rate beside its baseline's, in units a second, with the least ratio that is wanted; none where it only tells what others can be.</summary>
    public void Add(string what, Comparison measured, double? wanted = null) => Add(
        what,
        Number(measured.Ours.Median()) + "/s",
        Number(measured.Baseline.Median()) + "/s",
        measured.Ratio.ToString("0.00", CultureInfo.InvariantCulture),
        wanted is { } least ? "≥ " + least.ToString("0.00", CultureInfo.InvariantCulture) : "",
        wanted is null || measured.Ratio >= wanted);

    /// <summary>A figure that has a bound of its own instead of a baseline.</summary>
    public void Add(string what, string figure, string wanted, bool met) => Add(what, figure, "", "", wanted, met);

    /// <summary>Prints the table; the exit code of the command: 0 when every figure is what was wanted.</summary>
    public int Print()
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(title)), Border = TableBorder.Simple };
        foreach (var column in (string[])["what", "ours", "baseline", "ratio", "wanted", ""]) table.AddColumn(new TableColumn(column).NoWrap());
        foreach (var line in lines) table.AddRow(new[] { line.What, line.Ours, line.Baseline, line.Ratio, line.Wanted, line.Met ? "met" : "NOT MET" }.Select(Markup.Escape).ToArray());
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 140);
        AnsiConsole.Write(table);
        return Met ? 0 : 1;
    }

    private static string Number(double value) => value.ToString(value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    private void Add(string what, string ours, string baseline, string ratio, string wanted, bool met)
    {
        lines.Add((what, ours, baseline, ratio, wanted, met));
        Console.Error.WriteLine($"  {what}: {ours}{(baseline.Length == 0 ? "" : $" beside {baseline}, {ratio}")}");
    }
}
