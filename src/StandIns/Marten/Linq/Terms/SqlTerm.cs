using System.Data.Common;
using System.Reflection;
using System.Runtime.CompilerServices;
using Marten.Linq.Sql;

namespace Marten.Linq.Terms;

/// <summary>What an expression within a query stands for in the database.</summary>
internal abstract class SqlTerm(Type type)
{
    /// <summary>The expression's CLR type.</summary>
    public Type Type { get; } = type;

    /// <summary>The jsonb expression of an object or a collection; null where there is none.</summary>
    public virtual string? Json => null;

    /// <summary>An expression that is SQL's null exactly where the term is; null if the term cannot be tested.</summary>
    public virtual string? NullTest => null;

    /// <summary>The term of a property or field; null if it has no place in the database.</summary>
    public virtual SqlTerm? Member(MemberInfo member) => null;

    /// <summary>The term as one typed SQL value; null if it is an object or a collection.</summary>
    public virtual ScalarTerm? AsScalar() => null;

    /// <summary>Adds the columns that the term needs, and returns how to read the term from a row.</summary>
    public abstract Func<DbDataReader, object?> Select(SelectList list);

    /// <summary>What a missing value is read as: what the serializer leaves in a member that the JSON does not have.</summary>
    protected object? Missing => Type.IsValueType && Nullable.GetUnderlyingType(Type) is null ? RuntimeHelpers.GetUninitializedObject(Type) : null;
}
