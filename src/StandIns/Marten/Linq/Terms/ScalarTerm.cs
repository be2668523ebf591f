using System.Data.Common;
using Marten.Linq.Sql;

namespace Marten.Linq.Terms;

/// <summary>One typed SQL value: a column, a cast JSON member or something computed of them.</summary>
internal sealed class ScalarTerm(string sql, Type type, ScalarType scalar) : SqlTerm(type)
{
    public string Sql { get; } = sql;

    public ScalarType Scalar { get; } = scalar;

    public override string NullTest => Sql;

    /// <summary>Whether C# lets the value be null.</summary>
    public bool CanBeNull => !Type.IsValueType || Nullable.GetUnderlyingType(Type) is not null;

    public override ScalarTerm AsScalar() => this;

    public override Func<DbDataReader, object?> Select(SelectList list)
    {
        var ordinal = list.Add(Sql);
        var missing = Missing;
        return row => row.IsDBNull(ordinal) ? missing : Scalar.Read(row, ordinal);
    }
}
