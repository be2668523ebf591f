namespace Marten.Events;

/// <summary>A function in the database.</summary>
/// <param name="Schema">The one that the event tables are in.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Signature">Arguments and what it returns.</param>
/// <param name="Body">In PL/pgSQL, as the database keeps it. It runs with its caller's rights.</param>
internal sealed record EventFunction(string Schema, string Name, string Signature, string Body)
{
    public string QualifiedName => $"{Schema}.{Name}";

    public string Ddl => $"create or replace function {QualifiedName}{Signature} language plpgsql as $body${Body}$body$;";

    /// <summary>All that the store needs.</summary>
    public static IEnumerable<EventFunction> For(EventGraph graph) => [AppendRefusal.In(graph.DatabaseSchemaName), AppendFunction.In(graph.DatabaseSchemaName, graph.MetadataConfig)];
}
