using System.Text;
using Npgsql;

namespace Marten.Sessions;

/// <summary>A statement of the caller's, run in the transaction of the save.</summary>
internal sealed record SqlOperation(string Sql, object?[] Values)
{
    public NpgsqlBatchCommand ToCommand()
    {
        var command = new NpgsqlBatchCommand(Sql);
        foreach (var value in Values) command.Parameters.Add(value as NpgsqlParameter ?? new NpgsqlParameter { Value = value ?? DBNull.Value });
        return command;
    }

    public static SqlOperation Parse(char placeholder, string sql, object?[] values)
    {
        var text = new StringBuilder(sql.Length + values.Length);
        var count = 0;
        foreach (var character in sql)
        {
            if (character == placeholder) text.Append('$').Append(++count);
            else text.Append(character);
        }

        return count == values.Length ? new SqlOperation(text.ToString(), values)
            : throw new ArgumentException($"The statement has {count} placeholders '{placeholder}', but {values.Length} values were given", nameof(values));
    }
}
