using System.Data.Common;
using Marten.Linq.Sql;

namespace Marten.Linq.Terms;

/// <summary>A value that the application brings along. It is sent as a parameter where it is compared, and not sent at all where it is only selected.</summary>
internal sealed class ConstantTerm(object? value, Type type) : SqlTerm(type)
{
    public object? Value { get; } = value;

    public override Func<DbDataReader, object?> Select(SelectList list) => _ => Value;
}
