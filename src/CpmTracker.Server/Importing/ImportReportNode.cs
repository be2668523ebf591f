namespace CpmTracker.Server.Importing;

/// <summary>What came of an import, or would.</summary>
[GraphQLName("ImportReport")]
public sealed class ImportReportNode(ImportReport report)
{
    /// <summary>Whether it is recorded: neither a preview, nor given up for a fault.</summary>
    public bool Done => report.Done;

    /// <summary>Rows read, without the header.</summary>
    public int Rows => report.Rows;

    /// <summary>Rows that say something new.</summary>
    public int Recorded => report.Recorded;

    /// <summary>Rows of which all was recorded before.</summary>
    public int Unchanged => report.Unchanged;

    /// <summary>What was appended, or would be.</summary>
    public IReadOnlyList<ImportedEventsNode> Events => [.. report.Events.Select(e => new ImportedEventsNode(e))];

    /// <summary>How much is wrong in all.</summary>
    public int FaultCount => report.FaultCount;

    /// <summary>What is wrong, by line: the first 1,000.</summary>
    public IReadOnlyList<ImportFaultNode> Faults => [.. report.Faults.Select(f => new ImportFaultNode(f))];
}

/// <summary>How many of an event.</summary>
[GraphQLName("ImportedEvents")]
public sealed class ImportedEventsNode(ImportedEvents events)
{
    /// <summary>The event's stored name, such as director.enrolled.v1.</summary>
    public string Event => events.Event;

    /// <summary>How many.</summary>
    public int Count => events.Count;
}

/// <summary>Something wrong in a file.</summary>
[GraphQLName("ImportFault")]
public sealed class ImportFaultNode(ImportFault fault)
{
    /// <summary>The line on which the row begins, from 1; 0 when it is about the file as a whole.</summary>
    public int Line => fault.Line;

    /// <summary>The column's name; none when it is about the whole row.</summary>
    public string? Column => fault.Column;

    /// <summary>What is wrong, in a sentence.</summary>
    public string Reason => fault.Reason;
}
