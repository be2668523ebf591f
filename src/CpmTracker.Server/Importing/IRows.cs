namespace CpmTracker.Server.Importing;

/// <summary>How the rows of one kind of file are read and decided.</summary>
/// <typeparam name="TRow">A row.</typeparam>
internal interface IRows<TRow>
    where TRow : IRow
{
    /// <summary>The columns.</summary>
    IReadOnlyList<Column> Columns { get; }

    /// <summary>Reads a row; what is wrong is noted in the cells.</summary>
    TRow Read(Cells cells);

    /// <summary>Reads from the store what the decisions need, all of it at once.</summary>
    Task LoadAsync(Book book, IReadOnlyList<TRow> rows, CancellationToken ct);

    /// <summary>Decides a row; gives what is wrong with it, if anything.</summary>
    ImportFault? Decide(Book book, TRow row);
}

/// <summary>A row of a file to import.</summary>
internal interface IRow
{
    /// <summary>The line on which it begins.</summary>
    int Line { get; }

    /// <summary>What tells it from every other row.</summary>
    string Key { get; }

    /// <summary>When it happened: rows are decided in the order of their days, whatever their order in the file.</summary>
    DateOnly On { get; }
}
