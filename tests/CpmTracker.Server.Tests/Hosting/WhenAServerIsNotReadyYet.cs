using System.Net;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Store;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CpmTracker.Server.Tests.Hosting;

[Collection(OneRunningServer.Name)]
public sealed class WhenAServerIsNotReadyYet(RunningServer running)
{
    [Fact]
    public async Task It_says_what_it_waits_for()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var readiness = new Readiness();
        builder.Services.AddSingleton(readiness);
        builder.Services.AddSingleton<IDocumentStore>(_ => DocumentStore.For(options => StoreSetup.Configure(options, running.ConnectionString("cpm"))));
        await using var app = builder.Build();
        app.MapHealth();
        await app.StartAsync();
        using var client = app.GetTestClient();

        readiness.WaitFor("the reference data");
        var before = await client.GetAsync("/health/ready");
        before.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await before.Content.ReadAsStringAsync()).ShouldBe("not ready: waits for the reference data");
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        readiness.Ready();
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
