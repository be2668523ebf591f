using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Marten.Linq.Sql;
using Marten.Linq.Terms;
using Marten.Schema;
using Npgsql;

namespace Marten.Linq.Targets;

/// <summary>The documents of one type.</summary>
/// <param name="mapping">The type's table.</param>
/// <param name="json">How the store's serializer writes members.</param>
/// <param name="execute">Runs a statement in the session, after making sure that the table exists.</param>
internal sealed class DocumentTarget(
    DocumentMapping mapping, DocumentJson json, Func<NpgsqlCommand, CancellationToken, Task<DbDataReader>> execute) : IQueryTarget
{
    public DocumentJson Json => json;

    public string From => mapping.QualifiedTableName + " as d";

    public SqlTerm Row => new DocumentTerm(JsonTerm.Root("d.data", mapping.DocumentType, json), [.. Columns()]);

    public IEnumerable<string> Conditions(Expression query, QueryParameters parameters) => [];

    public Task<DbDataReader> ExecuteReaderAsync(NpgsqlCommand command, CancellationToken token) => execute(command, token);

    private IEnumerable<MemberColumn> Columns()
    {
        yield return Column([mapping.IdMember], "d.id");
        foreach (var duplicate in mapping.Duplicates)
            if (json.ScalarOf(duplicate.MemberType)?.Postgres == Spelled(duplicate.PgType)) yield return Column(duplicate.Path, "d." + duplicate.ColumnName);
    }

    private MemberColumn Column(MemberInfo[] path, string sql) =>
        new(path, new ScalarTerm(sql, path[^1].TypeOfMember(), json.ScalarOf(path[^1].TypeOfMember())!));

    // A column of another type than its member may sort and compare differently: then the JSON is used.
    private static string Spelled(string type) => type switch
    {
        "varchar" or "character varying" => "text",
        "timestamp with time zone" => "timestamptz",
        "timestamp without time zone" => "timestamp",
        "time without time zone" => "time",
        "int" => "integer",
        "decimal" => "numeric",
        _ => type,
    };
}
