using System.Data.Common;
using System.Reflection;
using Marten.Linq.Sql;
using Marten.Schema;

namespace Marten.Linq.Terms;

/// <summary>A value within a jsonb column: a scalar, an object or an array.</summary>
/// <param name="json">The jsonb expression.</param>
/// <param name="text">The same as text, SQL's null for JSON's null.</param>
/// <param name="type">The CLR type that the JSON stands for.</param>
/// <param name="mapping">How the serializer writes members.</param>
internal sealed class JsonTerm(string json, string text, Type type, DocumentJson mapping) : SqlTerm(type)
{
    public override string Json => json;

    public override string NullTest => "(" + text + ")";

    /// <summary>The document in a jsonb column, or an element of an array.</summary>
    public static JsonTerm Root(string column, Type type, DocumentJson mapping) => new(column, column + " #>> '{}'", type, mapping);

    public override SqlTerm? Member(MemberInfo member) => mapping.NameOf(Type, member) is { } name
        ? At(SqlText.Literal(name), member.TypeOfMember())
        : null;

    /// <summary>The value under a key, or of an index: a literal or a placeholder.</summary>
    public JsonTerm At(string key, Type valueType) => new(json + " -> " + key, json + " ->> " + key, valueType, mapping);

    /// <summary>The elements of the array, under that name in a FROM clause.</summary>
    public JsonTerm Element(string alias, Type elementType) => Root(alias + ".value", elementType, mapping);

    public override ScalarTerm? AsScalar() => mapping.ScalarOf(Type) is not { } scalar ? null
        : new ScalarTerm(scalar.Postgres == "text" ? NullTest : NullTest + "::" + scalar.Postgres, Type, scalar);

    public override Func<DbDataReader, object?> Select(SelectList list)
    {
        if (list.Distinct && AsScalar() is { } scalar) return scalar.Select(list);
        var ordinal = list.Add(json);
        var missing = Missing;
        return row => row.IsDBNull(ordinal) ? missing : Read(row.GetFieldValue<byte[]>(ordinal)) ?? missing;

        object? Read(byte[] stored) => stored.AsSpan().SequenceEqual("null"u8) ? null : mapping.Read(stored, Type);
    }
}
