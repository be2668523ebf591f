namespace CpmTracker.Server.Importing;

/// <summary>What came of an import, or would.</summary>
/// <param name="Rows">Rows read, without the header.</param>
/// <param name="Recorded">Rows that say something new.</param>
/// <param name="Unchanged">Rows of which all was recorded before.</param>
/// <param name="Events">What was appended, or would be: how many of each event, by its stored name.</param>
/// <param name="Faults">What is wrong, by line: the first 1,000.</param>
/// <param name="FaultCount">How much is wrong in all.</param>
/// <param name="Done">Whether it is recorded: neither a preview, nor given up for a fault.</param>
public sealed record ImportReport(
    int Rows, int Recorded, int Unchanged, IReadOnlyList<ImportedEvents> Events, IReadOnlyList<ImportFault> Faults, int FaultCount, bool Done);

/// <summary>How many of an event.</summary>
/// <param name="Event">Its stored name, such as <c>director.enrolled.v1</c>.</param>
/// <param name="Count">How many.</param>
public sealed record ImportedEvents(string Event, int Count);

/// <summary>Something wrong in a file to import.</summary>
/// <param name="Line">The line of the file on which the row begins, from 1; 0 when it is about the file as a whole.</param>
/// <param name="Column">The column's name; none when it is about the whole row.</param>
/// <param name="Reason">What is wrong, in a sentence without names or free text of the row.</param>
public sealed record ImportFault(int Line, string? Column, string Reason)
{
    /// <summary>The fault on one line: <c>line: column: reason</c>.</summary>
    public override string ToString() => Column is null ? $"{Line}: {Reason}" : $"{Line}: {Column}: {Reason}";
}

/// <summary>How far an import is.</summary>
/// <param name="Done">Rows decided.</param>
/// <param name="Of">Rows that can be decided.</param>
public sealed record ImportProgress(int Done, int Of)
{
    /// <summary>How many events are being recorded, once all rows are decided; that is one step, which is done as a whole.</summary>
    public int? Recording { get; init; }
}
