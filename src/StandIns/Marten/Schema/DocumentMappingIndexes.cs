using System.Reflection;
using Marten.Linq.Sql;
using NpgsqlTypes;

namespace Marten.Schema;

/// <summary>Adds indexes and duplicated columns to a mapping, with the SQL that queries compare by.</summary>
internal static class DocumentMappingIndexes
{
    public static void AddComputedIndex(this DocumentMapping mapping, MemberInfo[][] paths, ComputedIndex index, DocumentJson json)
    {
        var suffix = string.Concat(paths.Select(Alias));
        mapping.Indexes.Add(new TableIndex(
            () => index.Name ?? mapping.TableName + (index.IsUnique ? "_uidx_" : "_idx_") + suffix,
            [.. paths.Select(path => "(" + Locator(path, json) + ")")],
            index.IsUnique));
    }

    public static void AddDuplicate(this DocumentMapping mapping, MemberInfo[] path, string? pgType, NpgsqlDbType? dbType, DocumentIndex index, bool notNull, DocumentJson json)
    {
        var scalar = json.ScalarOf(path[^1].TypeOfMember())
            ?? throw new NotSupportedException($"{mapping.DocumentType.Name}.{path[^1].Name} is an object or collection: it cannot have a column of its own");
        var column = Alias(path);
        var read = Members.Getter(mapping.DocumentType, path);
        mapping.Duplicates.Add(new DuplicatedField(
            path, column, pgType ?? (scalar.Postgres == "text" ? "varchar" : scalar.Postgres), dbType ?? scalar.ParameterType, scalar.ParameterClr,
            document => read(document) is { } value ? scalar.ToParameter(value) : null, notNull));
        mapping.Indexes.Add(new TableIndex(() => index.Name ?? mapping.TableName + (index.IsUnique ? "_uidx_" : "_idx_") + column, [column], index.IsUnique));
    }

    static string Alias(MemberInfo[] path) => string.Join("_", path.Select(member => Members.ToSnakeCase(member.Name)));

    static string Locator(MemberInfo[] path, DocumentJson json)
    {
        var sql = "data";
        for (var i = 0; i < path.Length; i++)
        {
            var name = json.NameOf(path[i].DeclaringType!, path[i]) ?? throw new NotSupportedException($"{path[i].DeclaringType!.Name}.{path[i].Name} is not written to JSON");
            sql += (i == path.Length - 1 ? " ->> '" : " -> '") + name.Replace("'", "''", StringComparison.Ordinal) + "'";
        }

        var scalar = json.ScalarOf(path[^1].TypeOfMember()) ?? throw new NotSupportedException($"{path[^1].Name} is an object or collection: it cannot be indexed");
        if (scalar.Postgres is "timestamptz" or "timestamp" or "date" or "time")
            throw new NotSupportedException($"{path[^1].Name}: PostgreSQL does not index a time within JSON; give it a column with Duplicate()");
        return scalar.Postgres == "text" ? sql : "(" + sql + ")::" + scalar.Postgres;
    }
}
