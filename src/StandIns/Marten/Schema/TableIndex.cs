namespace Marten.Schema;

/// <summary>An index on a document's table, over SQL expressions or columns. Nameless ones are named after the table and what they cover.</summary>
internal sealed record TableIndex(Func<string> Name, IReadOnlyList<string> Expressions, bool IsUnique);
