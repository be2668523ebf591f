using System.Data.Common;
using JasperFx.Events;
using Marten.Events;
using Marten.Linq.Sql;
using Npgsql;

namespace Marten.Linq.Targets;

/// <summary>The rows of <c>mt_events</c>, under the alias <c>e</c>.</summary>
internal static class EventRows
{
    /// <summary>Adds the columns of an event, and returns how to read what is wanted of it.</summary>
    public static Func<DbDataReader, object?> Select(SelectList list, EventRowReader reader, Func<IEvent, object?> wanted)
    {
        var first = list.Columns.Count;
        foreach (var column in reader.AliasedColumns.Split(", ")) list.Add(column);
        return row => wanted(reader.Read((NpgsqlDataReader)row, first));
    }
}
