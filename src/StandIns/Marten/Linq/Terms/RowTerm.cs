using System.Data.Common;
using System.Reflection;
using Marten.Linq.Sql;

namespace Marten.Linq.Terms;

/// <summary>A whole row of a table: some members have columns of their own, the rest is read by whoever owns the table.</summary>
/// <param name="type">A document's type, or <c>IEvent</c>.</param>
/// <param name="member">Where a member stands; null if nowhere.</param>
/// <param name="select">Adds the row's columns and returns how to read the whole.</param>
internal sealed class RowTerm(Type type, Func<MemberInfo, SqlTerm?> member, Func<SelectList, Func<DbDataReader, object?>> select) : SqlTerm(type)
{
    public override SqlTerm? Member(MemberInfo wanted) => member(wanted);

    public override Func<DbDataReader, object?> Select(SelectList list) => select(list);
}
