using System.Reflection;
using NpgsqlTypes;

namespace Marten.Schema;

/// <summary>A member of a document that has a column of its own beside the JSON, for the database to index and compare.</summary>
internal sealed record DuplicatedField(MemberInfo[] Path, string ColumnName, string PgType, NpgsqlDbType DbType, Type ParameterType, Func<object, object?> Read, bool NotNull)
{
    /// <summary>The type of the member.</summary>
    public Type MemberType => Path[^1].TypeOfMember();

    /// <summary>The values of many documents, as an array that Npgsql can send.</summary>
    public Array ReadMany<TDoc>(TDoc[] documents) where TDoc : notnull
    {
        var values = Array.CreateInstance(ParameterType.IsValueType ? typeof(Nullable<>).MakeGenericType(ParameterType) : ParameterType, documents.Length);
        for (var i = 0; i < documents.Length; i++) values.SetValue(Read(documents[i]), i);
        return values;
    }
}
