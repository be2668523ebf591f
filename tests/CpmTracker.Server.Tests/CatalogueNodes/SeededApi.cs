using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.CatalogueNodes;

/// <summary>One server for all tests of a class that only read the reference data. None of them sends a token.</summary>
public sealed class SeededApi(Servers servers) : IAsyncLifetime
{
    public Api Api { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Api = await servers.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (Api is not null) await Api.DisposeAsync();
    }
}
