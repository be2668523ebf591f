namespace CpmTracker.Server.Exports;

/// <summary>A file of comma-separated values: what stands in its rows, as SQL reads it.</summary>
/// <param name="From">The tables; after <see cref="Reporting.Counties.With"/>.</param>
/// <param name="Columns">The columns, from left to right. Headers are part of the contract: new ones are added at the end.</param>
/// <param name="OrderBy">In which order the rows stand.</param>
internal sealed record CsvTable(string From, IReadOnlyList<CsvColumn> Columns, string OrderBy);

/// <summary>A column.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Sql">The text in it, an expression over a row.</param>
/// <param name="Holds">What the expression gives.</param>
internal sealed record CsvColumn(string Header, string Sql, Holds Holds = Holds.Text);

/// <summary>What the expression of a column gives.</summary>
internal enum Holds
{
    /// <summary>What is to be written. Days are written as yyyy-MM-dd.</summary>
    Text,

    /// <summary>Members of an enum, separated by blanks, to be written as the API writes them.</summary>
    Constants,

    /// <summary>The id of a director or coach, whose name is to be written. Of what is neither, nothing is.</summary>
    Person,

    /// <summary>A sealed text as JSON, to be opened; nothing is written of one whose key was deleted.</summary>
    Sealed,
}
