using Alba;

[assembly: AssemblyFixture(typeof(CpmTracker.StandIns.Alba.Tests.SiteFixture))]

namespace CpmTracker.StandIns.Alba.Tests;

/// <summary>The sample site, running through the whole test run.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    public IAlbaHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await AlbaHost.For<Program>();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
