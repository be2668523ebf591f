using JasperFx;
using Marten.Events;
using Marten.Exceptions;
using Npgsql;

namespace Marten.Schema;

/// <summary>What the database lacks.</summary>
internal sealed class SchemaDifference
{
    readonly List<(string What, string Ddl, bool ChangesExisting)> _missing = [];

    public bool IsEmpty => _missing.Count == 0;

    public string Script() => string.Join(Environment.NewLine, _missing.Select(item => item.Ddl));

    public void AssertAllowed(AutoCreate allowed)
    {
        var refused = allowed switch
        {
            AutoCreate.None => _missing,
            AutoCreate.CreateOnly => _missing.FindAll(item => item.ChangesExisting),
            _ => [],
        };
        if (refused.Count > 0)
            throw new MartenException($"The database lacks what AutoCreate.{allowed} does not let the store make: {string.Join(", ", refused.Select(item => item.What))}. IDocumentStore.Storage.ToDatabaseScript() writes all that it needs.");
    }

    public static async Task<SchemaDifference> FindAsync(NpgsqlConnection connection, StoreOptions options, IEnumerable<DocumentMapping> mappings, CancellationToken token)
    {
        var difference = new SchemaDifference();
        var events = options.EventGraph.DatabaseSchemaName;
        string[] schemas = [.. new[] { events, options.DatabaseSchemaName }.Distinct(StringComparer.Ordinal)];
        var there = await ExistingObjects.ReadAsync(connection, schemas, token).ConfigureAwait(false);
        foreach (var schema in schemas)
            if (!there.Schemas.Contains(schema)) difference.Add("schema " + schema, $"create schema if not exists {schema};");

        foreach (var table in EventTables.For(options.EventGraph).Concat(mappings.Select(mapping => DocumentTables.For(mapping, options.DatabaseSchemaName))))
            difference.Compare(table, there);
        if (!there.Sequences.Contains(events + ".mt_events_sequence")) difference.Add("sequence mt_events_sequence", EventTables.SequenceDdl(events));
        foreach (var function in EventFunction.For(options.EventGraph))
            if (there.FunctionBodies.GetValueOrDefault(function.QualifiedName) != function.Body) difference.Add("function " + function.Name, function.Ddl);
        return difference;
    }

    void Compare(Table table, ExistingObjects there)
    {
        if (!there.Columns.TryGetValue(table.QualifiedName, out var columns)) Add("table " + table.QualifiedName, table.CreateDdl());
        else
            foreach (var column in table.Columns)
                if (!columns.Contains(column.Name)) Add($"column {table.QualifiedName}.{column.Name}", table.AddColumnDdl(column), changesExisting: true);

        foreach (var index in table.Indexes)
            if (!there.Indexes.Contains(table.Schema + "." + index.Name)) Add("index " + index.Name, index.Ddl(), changesExisting: columns is not null);
    }

    void Add(string what, string ddl, bool changesExisting = false) => _missing.Add((what, ddl, changesExisting));
}
