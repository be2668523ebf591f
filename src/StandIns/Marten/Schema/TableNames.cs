using JasperFx.Events;

namespace Marten.Schema;

/// <inheritdoc/>
internal sealed class TableNames(StoreOptions options) : IDocumentSchemaResolver
{
    public string For<TDocument>(bool qualified = true)
    {
        var mapping = options.MappingFor(typeof(TDocument));
        return qualified ? mapping.QualifiedTableName : mapping.TableName;
    }

    public string ForEvents(bool qualified = true) => qualified ? options.EventGraph.DatabaseSchemaName + ".mt_events" : "mt_events";
}
