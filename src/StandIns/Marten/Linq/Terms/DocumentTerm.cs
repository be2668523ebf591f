using System.Data.Common;
using System.Reflection;
using Marten.Linq.Sql;

namespace Marten.Linq.Terms;

/// <summary>
/// A document, or an object within it, some of whose members have columns of their own. Conditions and orders use the columns, which may be indexed;
/// what is returned comes from the JSON, which is exact.
/// </summary>
internal sealed class DocumentTerm(JsonTerm json, IReadOnlyList<MemberColumn> columns) : SqlTerm(json.Type)
{
    public override string Json => json.Json;

    public override string NullTest => json.NullTest;

    public override ScalarTerm? AsScalar() => columns is [{ Path: [] } own, ..] ? own.Column : json.AsScalar();

    public override SqlTerm? Member(MemberInfo member)
    {
        if (json.Member(member) is not JsonTerm inner) return null;
        var below = columns.Where(column => column.Path.Length > 0 && column.Under(member)).Select(column => column.Next()).ToList();
        return below.Count == 0 ? inner : new DocumentTerm(inner, below);
    }

    public override Func<DbDataReader, object?> Select(SelectList list) => list.Distinct && AsScalar() is { } scalar ? scalar.Select(list) : json.Select(list);
}
