using Alba;
using Alba.Bootstrapping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CpmTracker.StandIns.Alba.Tests;

public sealed class A_host_built_by_hand
{
    [Fact]
    public async Task A_web_application_builder_gets_its_routes_from_the_test()
    {
        await using var host = await AlbaHost.For(WebApplication.CreateBuilder(), app => app.MapGet("/", () => "by hand"));
        (await host.GetAsText("/")).ShouldBe("by hand");
    }

    [Fact]
    public async Task A_generic_host_builder_serves()
    {
        var builder = Host.CreateDefaultBuilder().ConfigureWebHost(web => web.Configure(app => app.Run(context => context.Response.WriteAsync("generic"))));
        await using var host = await AlbaHost.For(builder);
        (await host.GetAsText("/")).ShouldBe("generic");
    }

    [Fact]
    public async Task Extensions_configure_it_start_with_it_and_end_with_it()
    {
        var extension = new GreetingExtension();
        var host = await AlbaHost.For(WebApplication.CreateBuilder(), app => app.MapGet("/", (IConfiguration c) => c["greeting"]), extension);
        (await host.GetAsText("/")).ShouldBe("good day");
        extension.Started.ShouldBeSameAs(host);
        extension.Disposed.ShouldBeFalse();
        await host.DisposeAsync();
        extension.Disposed.ShouldBeTrue();
    }

    [Fact]
    public void The_content_root_of_a_project_of_this_solution_is_its_folder()
    {
        var folder = ContentRoot.Of(typeof(AlbaHost).Assembly);
        Directory.Exists(folder).ShouldBeTrue();
        File.Exists(Path.Combine(folder, "CpmTracker.StandIns.Alba.csproj")).ShouldBeTrue();
    }

    [Fact]
    public void The_content_root_of_any_other_program_is_where_the_tests_run() => ContentRoot.Of(typeof(object).Assembly).ShouldBe(AppContext.BaseDirectory);

    private sealed class GreetingExtension : IAlbaExtension
    {
        public IAlbaHost? Started { get; private set; }

        public bool Disposed { get; private set; }

        public IHostBuilder Configure(IHostBuilder builder) =>
            builder.ConfigureAppConfiguration(c => c.AddInMemoryCollection(new Dictionary<string, string?> { ["greeting"] = "good day" }));

        public Task Start(IAlbaHost host)
        {
            Started = host;
            return Task.CompletedTask;
        }

        public void Dispose() => Disposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
