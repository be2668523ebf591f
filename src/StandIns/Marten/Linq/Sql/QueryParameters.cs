using Npgsql;
using NpgsqlTypes;

namespace Marten.Linq.Sql;

/// <summary>The values of one statement, numbered as they are met. A value never becomes part of the SQL text.</summary>
internal sealed class QueryParameters
{
    private readonly List<NpgsqlParameter> _parameters = [];

    /// <summary>Takes a value and returns its placeholder (<c>$1</c>, <c>$2</c>, …).</summary>
    public string Add(object value, NpgsqlDbType type)
    {
        _parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
        return "$" + _parameters.Count;
    }

    /// <summary>A command of that text with these values.</summary>
    public NpgsqlCommand Command(string sql)
    {
        var command = new NpgsqlCommand(sql);
        foreach (var parameter in _parameters) command.Parameters.Add(parameter);
        return command;
    }
}
