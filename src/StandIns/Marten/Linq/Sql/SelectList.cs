namespace Marten.Linq.Sql;

/// <summary>The columns that a statement returns.</summary>
internal sealed class SelectList(bool distinct)
{
    private readonly List<string> _columns = [];

    /// <summary>
    /// Whether equal rows are to be merged. Then values are selected as typed SQL, which PostgreSQL can compare; otherwise members come as
    /// the JSON that was stored, which keeps what a cast would lose (a time's offset and its last digit).
    /// </summary>
    public bool Distinct { get; } = distinct;

    public IReadOnlyList<string> Columns => _columns;

    /// <summary>Adds a column and returns its ordinal.</summary>
    public int Add(string sql)
    {
        _columns.Add(sql);
        return _columns.Count - 1;
    }
}
