using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wolverine;
using Wolverine.Attributes;
using Wolverine.Runtime.Routing;

namespace CpmTracker.StandIns.Wolverine.Tests;

public sealed class Handlers_found_by_convention : IAsyncLifetime
{
    private readonly IHost _host = Host.CreateDefaultBuilder()
        .ConfigureServices(services => services.AddSingleton<Journal>())
        .ConfigureLogging(logging => logging.ClearProviders())
        .UseWolverine(o => o.ApplicationAssembly = typeof(Handlers_found_by_convention).Assembly)
        .Build();

    public async ValueTask InitializeAsync() => await _host.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    [Fact]
    public async Task A_name_an_interface_or_an_attribute_makes_a_handler()
    {
        var bus = _host.MessageBus();
        (await bus.InvokeAsync<string>(new One())).ShouldBe("by suffix Handler");
        (await bus.InvokeAsync<string>(new Two())).ShouldBe("by suffix Consumer");
        (await bus.InvokeAsync<string>(new Three())).ShouldBe("by interface");
        (await bus.InvokeAsync<string>(new Four())).ShouldBe("by attribute");
        (await bus.InvokeAsync<string>(new Five())).ShouldBe("by attribute on the method");
    }

    [Fact]
    public async Task What_is_marked_as_none_or_returns_a_number_is_none()
    {
        var bus = _host.MessageBus();
        await Should.ThrowAsync<IndeterminateRoutesException>(() => bus.InvokeAsync(new Six()));
        await Should.ThrowAsync<IndeterminateRoutesException>(() => bus.InvokeAsync(new Seven()));
        await Should.ThrowAsync<IndeterminateRoutesException>(() => bus.InvokeAsync(new Eight()));
        await Should.ThrowAsync<IndeterminateRoutesException>(() => bus.InvokeAsync(new Nine()));
    }

    [Fact]
    public async Task The_application_is_the_assembly_that_the_host_is_named_after_and_others_can_be_included()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = typeof(ShouldlyConfiguration).Assembly.GetName().Name });
        builder.Services.AddSingleton<Journal>();
        builder.UseWolverine(o =>
        {
            o.ApplicationAssembly.ShouldBe(typeof(ShouldlyConfiguration).Assembly);
            o.UseRuntimeCompilation().Discovery.IncludeAssembly(typeof(Handlers_found_by_convention).Assembly);
        });
        using var host = builder.Build();
        await host.StartAsync();
        (await host.MessageBus().InvokeAsync<string>(new One())).ShouldBe("by suffix Handler");
        await host.StopAsync();
    }

    public sealed record One;

    public sealed record Two;

    public sealed record Three;

    public sealed record Four;

    public sealed record Five;

    public sealed record Six;

    public sealed record Seven;

    public sealed record Eight;

    public sealed record Nine;

    public static class OneHandler
    {
        public static string Handle(One message) => "by suffix Handler";

        [WolverineHandler]
        public static string Answer(Five message) => "by attribute on the method";

        [WolverineIgnore]
        public static string Handle(Six message) => "never";

        public static int Handle(Seven message) => 7;

        public static T Handle<T>(T message, One other) => message;
    }

    public sealed class TwoConsumer
    {
        public string Consume(Two message) => "by suffix Consumer";
    }

    public sealed class Threefold : IWolverineHandler
    {
        public string Handle(Three message) => "by interface";
    }

    [WolverineHandler]
    public sealed class Fourfold
    {
        public string Handle(Four message) => "by attribute";
    }

    [WolverineIgnore]
    public static class EightHandler
    {
        public static string Handle(Eight message) => "never";
    }

    internal static class NineHandler
    {
        public static string Handle(Nine message) => "never";
    }
}
