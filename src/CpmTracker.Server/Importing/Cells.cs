namespace CpmTracker.Server.Importing;

using System.Globalization;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;

/// <summary>The cells of one row, read as what they must be. What is wrong is noted with line and column, and reading goes on, so that one run tells all of it.</summary>
/// <param name="line">The line on which the row begins.</param>
/// <param name="cells">Each column's text.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class Cells(int line, IReadOnlyDictionary<string, string> cells, Faults faults)
{
    public int Line => line;

    /// <summary>Whether every cell read so far is what it must be.</summary>
    public bool Good { get; private set; } = true;

    /// <summary>Whether anything stands in a column.</summary>
    public bool Has(string column) => Raw(column) is not null;

    /// <summary>A text that must be there; empty when it is wrong.</summary>
    public string Text(string column, int maxLength)
    {
        if (Raw(column) is null) Refuse(column, "It is empty.");
        return TextIfAny(column, maxLength) ?? "";
    }

    /// <summary>A text that may be left out.</summary>
    public string? TextIfAny(string column, int maxLength)
    {
        if (Raw(column) is not { } text) return null;
        try
        {
            Pen.Check(column, text, maxLength);
            return text;
        }
        catch (InvalidInputException e)
        {
            Refuse(column, e.Message);
            return null;
        }
    }

    /// <summary>A day.</summary>
    public DateOnly Day(string column) => Must(column, "a day as yyyy-MM-dd", text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null);

    /// <summary>A whole number.</summary>
    public int Whole(string column) => Must(column, "a whole number", Number);

    /// <summary>A whole number that may be left out.</summary>
    public int? WholeIfAny(string column) => Raw(column) is null ? null : Whole(column);

    /// <summary>A yes or no that may be left out, which means no.</summary>
    public bool YesOrNo(string column) => Raw(column) is not null && Must(column, "yes or no", text => text.ToUpperInvariant() switch
    {
        "YES" => true,
        "NO" => false,
        _ => (bool?)null,
    });

    /// <summary>One of an enumeration's names, written with small letters and underscores.</summary>
    public T Choice<T>(string column)
        where T : struct, Enum =>
        Must(column, $"one of {string.Join(", ", Enum.GetNames<T>().Select(Snake))}", text =>
            Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Snake(value.ToString()!).Equals(text, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A county's FIPS code.</summary>
    public string Fips(string column)
    {
        var text = Raw(column);
        if (text is { Length: 5 } && text.All(char.IsAsciiDigit)) return text;
        Refuse(column, Said(text, "a county's FIPS code of five digits, such as 06019"));
        return "";
    }

    /// <summary>Notes that the row is wrong.</summary>
    public void Refuse(string? column, string reason)
    {
        Good = false;
        faults.Add(line, column, reason);
    }

    private T Must<T>(string column, string what, Func<string, T?> read)
        where T : struct
    {
        var text = Raw(column);
        if (text is not null && read(text) is { } value) return value;
        Refuse(column, Said(text, what));
        return default;
    }

    private static string Said(string? text, string what) => text is null ? $"It is empty; it must be {what}." : $"'{Shown.Of(text)}' is not {what}.";

    private string? Raw(string column) => cells.TryGetValue(column, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Snake(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}

/// <summary>What of a cell may stand in a message: the beginning, printable.</summary>
internal static class Shown
{
    public static string Of(string text) => string.Concat(text.Take(40).Select(c => char.IsControl(c) ? '?' : c)) + (text.Length > 40 ? "…" : "");
}
