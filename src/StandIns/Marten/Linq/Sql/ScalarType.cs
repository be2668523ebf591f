using System.Data.Common;
using NpgsqlTypes;

namespace Marten.Linq.Sql;

/// <summary>How values of one CLR type stand in PostgreSQL: as what they are compared, sent and read.</summary>
internal sealed record ScalarType(
    string Postgres,
    NpgsqlDbType ParameterType,
    Type ParameterClr,
    Func<object, object> ToParameter,
    Func<DbDataReader, int, object> Read)
{
    /// <summary>Whether <c>&lt;</c> and <c>&gt;</c> mean the same in PostgreSQL as in C#. Enums stored as text do not have it.</summary>
    public bool Ordered { get; init; } = true;

    /// <summary>Whether <c>min</c> and <c>max</c> exist for the type.</summary>
    public bool HasExtremes { get; init; } = true;

    /// <summary>Whether values can be added up.</summary>
    public bool IsNumber => Postgres is "smallint" or "integer" or "bigint" or "numeric" or "real" or "double precision";

    /// <summary>Whether parameters are sent as text and cast by PostgreSQL, with the same rounding as stored JSON text.</summary>
    public bool CastsParameter { get; init; }

    /// <summary>Sends a value; the SQL that stands for it.</summary>
    public string Parameter(object value, QueryParameters parameters)
    {
        var placeholder = parameters.Add(ToParameter(value), ParameterType);
        return CastsParameter ? placeholder + "::" + Postgres : placeholder;
    }

    /// <summary>Sends several values as one array; the SQL that stands for it.</summary>
    public string ArrayParameter(IReadOnlyList<object> values, QueryParameters parameters)
    {
        var array = Array.CreateInstance(ParameterClr, values.Count);
        for (var i = 0; i < values.Count; i++) array.SetValue(ToParameter(values[i]), i);
        var placeholder = parameters.Add(array, NpgsqlDbType.Array | ParameterType);
        return CastsParameter ? placeholder + "::" + Postgres + "[]" : placeholder;
    }
}
