namespace CpmTracker.Server.Importing;

using System.Text.Unicode;
using CsvHelper;

/// <summary>A column of a file to import.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Required">Whether the header must have it.</param>
internal sealed record Column(string Name, bool Required = true);

/// <summary>
/// Reads a file to import strictly, by RFC 4180: UTF-8 with or without a byte order mark, commas, a header, the same number of fields in every row. Lines that begin
/// with <c>#</c> are remarks, as the templates have them.
/// </summary>
internal static class RowFile
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The rows that can be told apart; what is wrong is noted.</summary>
    public static List<Cells> Read(ReadOnlyMemory<byte> file, IReadOnlyList<Column> columns, int maxRows, Faults faults)
    {
        var rows = new List<Cells>();
        if (!IsUtf8(file.Span, faults)) return rows;
        if (file.Span.StartsWith(Utf8Mark)) file = file[Utf8Mark.Length..];
        using var reader = CsvReader.Create(file, Strict(faults));
        var places = Places(reader.Headers, columns, HeaderLine(file.Span), faults);
        while (!faults.Fatal && reader.Read())
        {
            if (rows.Count == maxRows) faults.AddFatal((int)reader.LineNumber, null, $"There are more than {maxRows} rows: split the file.");
            else rows.Add(new((int)reader.LineNumber, places.ToDictionary(p => p.Key, p => reader.GetString(p.Value)), faults));
        }

        return rows;
    }

    private static CsvReaderOptions Strict(Faults faults) => new()
    {
        Separator = ',',
        CommentPrefix = '#',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = record => faults.Add((int)record.LineNumber, null, Said(record.Reason)),
    };

    private static string Said(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch => "The row has another number of fields than the header.",
        CsvMalformedReason.UnterminatedQuote => "A quote is opened and never closed: no row after it could be read.",
        CsvMalformedReason.TextAfterClosingQuote => "There is text after a closing quote; a quote inside a quoted field is written twice.",
        _ => "There is a quote inside a field that is not quoted.",
    };

    /// <summary>Where each column stands. A column that is missing, unknown or there twice leaves no row that could be trusted.</summary>
    private static Dictionary<string, int> Places(IEnumerable<string> headers, IReadOnlyList<Column> columns, int line, Faults faults)
    {
        string[] header = [.. headers.Select(name => name.Trim().ToLowerInvariant())];
        var known = string.Join(", ", columns.Select(c => c.Required ? c.Name : $"{c.Name} (may be left out)"));
        foreach (var missing in columns.Where(c => c.Required && !header.Contains(c.Name))) faults.AddFatal(line, missing.Name, $"The column is missing. The columns are {known}.");
        foreach (var name in header.Where(name => columns.All(c => c.Name != name))) faults.AddFatal(line, Shown.Of(name), $"There is no such column. The columns are {known}.");
        foreach (var twice in header.GroupBy(name => name).Where(g => g.Count() > 1)) faults.AddFatal(line, Shown.Of(twice.Key), "The column is there twice.");
        return header.Select((name, place) => (name, place)).DistinctBy(h => h.name).ToDictionary(h => h.name, h => h.place);
    }

    /// <summary>The first line that is neither empty nor a remark.</summary>
    private static int HeaderLine(ReadOnlySpan<byte> file)
    {
        var number = 0;
        foreach (var line in file.Split((byte)'\n'))
        {
            number++;
            if (file[line].TrimEnd((byte)'\r') is { Length: > 0 } text && text[0] != '#') return number;
        }

        return 1;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> file, Faults faults)
    {
        if (file.StartsWith<byte>([0xFF, 0xFE]) || file.StartsWith<byte>([0xFE, 0xFF]))
        {
            faults.AddFatal(0, null, "The file is UTF-16 text: save it as UTF-8.");
            return false;
        }

        if (Utf8.IsValid(file) && !file.Contains((byte)0)) return true;
        faults.AddFatal(FirstBadLine(file), null, "The file is not UTF-8 text from this line on: save it as UTF-8.");
        return false;
    }

    private static int FirstBadLine(ReadOnlySpan<byte> file)
    {
        var number = 0;
        foreach (var line in file.Split((byte)'\n'))
        {
            number++;
            if (!Utf8.IsValid(file[line]) || file[line].Contains((byte)0)) return number;
        }

        return number;
    }
}
