using JasperFx;

namespace Marten.Schema;

/// <inheritdoc/>
internal sealed class MartenStorage(DocumentStore store) : IMartenStorage
{
    public Task ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate? @override = null) => store.Schema.ApplyAsync(@override ?? AutoCreate.CreateOrUpdate, CancellationToken.None);

    public string ToDatabaseScript() => store.Schema.Script();
}
