namespace Marten.Schema;

/// <summary>The table of a type of documents, column for column as Marten has it.</summary>
internal static class DocumentTables
{
    public static Table For(DocumentMapping mapping, string schema)
    {
        var dotnetType = new Column("mt_dotnet_type", "varchar");
        Column[] version = mapping.UseNumericRevisions
            ? [dotnetType, new("mt_version", "bigint not null default 0")]
            : [new("mt_version", "uuid not null default (md5(random()::text || clock_timestamp()::text)::uuid)"), dotnetType];
        return new Table(
            schema,
            mapping.TableName,
            [
                new("id", mapping.IdPgType + " not null"),
                new("data", "jsonb not null"),
                new("mt_last_modified", "timestamptz default transaction_timestamp()"),
                .. version,
                .. mapping.Duplicates.Select(field => new Column(field.ColumnName, field.PgType + (field.NotNull ? " not null" : ""))),
            ],
            [$"constraint pkey_{mapping.TableName}_id primary key (id)"],
            [.. mapping.Indexes.Select(index => new Index(index.Name(), mapping.QualifiedTableName, index.Expressions, index.IsUnique))]);
    }
}
