namespace Marten.Schema;

/// <summary>The texts of the statements on a document's table.</summary>
internal static class DocumentStatements
{
    public static string StoreMany(DocumentMapping mapping)
    {
        var fields = mapping.Duplicates;
        var names = string.Concat(fields.Select(field => ", " + field.ColumnName));
        var arrays = string.Concat(fields.Select((_, i) => $", ${i + 5}"));
        var values = string.Concat(fields.Select(field => $", cast(u.{field.ColumnName} as {field.PgType})"));
        return $"""
            insert into {mapping.QualifiedTableName} as d (id, data, mt_version, mt_dotnet_type, mt_last_modified{names})
            select u.id, u.data, u.version, $4, transaction_timestamp(){values} from unnest($1, $2, $3{arrays}) as u(id, data, version{names})
            on conflict (id) do update set {Updates(mapping, "excluded.mt_version")}
            """;
    }

    /// <summary>Stores one document whatever is there: identity, JSON, .NET type's name, then duplicated columns.</summary>
    public static string Store(DocumentMapping mapping) =>
        Insert(mapping) + $" on conflict (id) do update set {Updates(mapping, mapping.UseNumericRevisions ? "d.mt_version + 1" : "excluded.mt_version")}";

    /// <summary>Stores one document of a view under its version, whatever is there.</summary>
    public static string StoreOne(DocumentMapping mapping) => Insert(mapping) + $" on conflict (id) do update set {Updates(mapping, "excluded.mt_version")}";

    /// <summary>Stores one document under the number of a revision, unless that revision or a later one is there.</summary>
    public static string Revise(DocumentMapping mapping) =>
        Insert(mapping) + $" on conflict (id) do update set {Updates(mapping, "excluded.mt_version")} where excluded.mt_version > d.mt_version";

    public static string Insert(DocumentMapping mapping)
    {
        var names = string.Concat(mapping.Duplicates.Select(field => ", " + field.ColumnName));
        return $"insert into {mapping.QualifiedTableName} as d (id, data, mt_dotnet_type, mt_version, mt_last_modified{names}) values ($1, $2, $3, {NewVersion(mapping)}, transaction_timestamp(){Values(mapping)})";
    }

    public static string Update(DocumentMapping mapping)
    {
        var duplicates = string.Concat(mapping.Duplicates.Select((field, i) => $", {field.ColumnName} = cast(${i + 5} as {field.PgType})"));
        var version = mapping.UseNumericRevisions ? "mt_version + 1 + 0 * $4::bigint" : "$4::uuid";
        return $"update {mapping.QualifiedTableName} set data = $2, mt_dotnet_type = $3, mt_version = {version}, mt_last_modified = transaction_timestamp(){duplicates} where id = $1";
    }

    static string NewVersion(DocumentMapping mapping) => mapping.UseNumericRevisions ? "$4::bigint" : "$4::uuid";

    static string Values(DocumentMapping mapping) => string.Concat(mapping.Duplicates.Select((field, i) => $", cast(${i + 5} as {field.PgType})"));

    static string Updates(DocumentMapping mapping, string version) =>
        $"data = excluded.data, mt_version = {version}, mt_dotnet_type = excluded.mt_dotnet_type, mt_last_modified = transaction_timestamp()"
        + string.Concat(mapping.Duplicates.Select(field => $", {field.ColumnName} = excluded.{field.ColumnName}"));
}
