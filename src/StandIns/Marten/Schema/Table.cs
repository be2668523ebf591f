namespace Marten.Schema;

/// <summary>A table as it should be.</summary>
internal sealed record Table(string Schema, string Name, IReadOnlyList<Column> Columns, IReadOnlyList<string> Constraints, IReadOnlyList<Index> Indexes)
{
    public string QualifiedName => Schema + "." + Name;

    public string CreateDdl() =>
        $"create table if not exists {QualifiedName} ({string.Join(", ", Columns.Select(column => column.Ddl()).Concat(Constraints))});";

    public string AddColumnDdl(Column column) => $"alter table {QualifiedName} add column if not exists {column.Ddl()};";
}

/// <summary>A column as it should be.</summary>
internal sealed record Column(string Name, string Definition)
{
    public string Ddl() => $"\"{Name}\" {Definition}";
}

/// <summary>An index as it should be.</summary>
internal sealed record Index(string Name, string Table, IReadOnlyList<string> Expressions, bool IsUnique)
{
    public string Ddl() => $"create {(IsUnique ? "unique " : "")}index if not exists {Name} on {Table} ({string.Join(", ", Expressions)});";
}
