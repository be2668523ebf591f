namespace Marten.Linq.Sql;

/// <summary>One key that rows are sorted by.</summary>
internal sealed record Ordering(string Sql, bool Descending)
{
    public override string ToString() => Descending ? Sql + " desc" : Sql;
}
