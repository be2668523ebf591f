using CpmTracker.Server.Hosting;
using CpmTracker.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CpmTracker.Server.Tests.Hosting;

[Collection(OneRunningServer.Name)]
public sealed class WhenACollectorIsNamed(RunningServer running)
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    [Fact]
    public async Task It_is_sent_traces_and_metrics_by_the_keys_of_OpenTelemetry_wherever_they_are_set()
    {
        await using var collector = await Collector.StartAsync();
        var folder = DataFolders.New();
        var settings = await running.SettingsAsync("traced");
        await using var server = ServerProcess.Start(folder, [.. settings, (Endpoint, collector.Address)], "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf");
        using var client = await server.ReadyAsync();

        (await server.TerminateAsync()).ExitCode.ShouldBe(0);

        foreach (var path in new[] { "/v1/traces", "/v1/metrics" }) collector.At(path).ShouldContain("cpmtracker", customMessage: path);
        collector.At("/v1/traces").ShouldContain("GET /health/ready");
        collector.At("/v1/metrics").ShouldContain("http.server.request.duration");
    }

    [Fact]
    public void Without_one_nothing_is_exported()
    {
        Exports(WebApplication.CreateSlimBuilder()).ShouldBeFalse();
        Exports(WebApplication.CreateSlimBuilder([$"--{Endpoint}="])).ShouldBeFalse();
        Exports(WebApplication.CreateSlimBuilder([$"--{Endpoint}=http://127.0.0.1:4318"])).ShouldBeTrue();
    }

    private static bool Exports(WebApplicationBuilder builder)
    {
        builder.AddTelemetry();
        return builder.Services.Any(s => s.ServiceType == typeof(TracerProvider) || s.ServiceType == typeof(MeterProvider));
    }
}
