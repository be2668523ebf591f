using JasperFx;
using Marten.Storage;

namespace Marten.Schema;

/// <inheritdoc/>
internal sealed class MartenStorage(DocumentStore store) : IMartenStorage
{
    public IMartenDatabase Database => new MartenDatabase(store.DataSource);

    public Task ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate? @override = null) => store.Schema.ApplyAsync(@override ?? AutoCreate.CreateOrUpdate, CancellationToken.None);

    public string ToDatabaseScript() => store.Schema.Script();
}
