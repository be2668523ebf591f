namespace CpmTracker.Server.Hosting;

using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

/// <summary>Traces and metrics by OTLP, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector.</summary>
public static class Telemetry
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Npgsql", "Marten", "Wolverine", "CpmTracker"];

    /// <summary>Registers the exporters, if there is where to export to.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;
        var resource = ResourceBuilder.CreateDefault().AddService("cpmtracker");

        // The exporters read further OTEL_… keys; from wherever the host reads its own, not from environment variables alone.
        void Configure(IServiceCollection services) => services.AddSingleton<IConfiguration>(builder.Configuration);
        builder.Services.AddSingleton(Sdk.CreateTracerProviderBuilder().ConfigureServices(Configure).SetResourceBuilder(resource).AddSource(Sources).AddOtlpExporter().Build());
        builder.Services.AddSingleton(Sdk.CreateMeterProviderBuilder().ConfigureServices(Configure).SetResourceBuilder(resource).AddMeter([.. Sources, "Microsoft.AspNetCore.Hosting"]).AddOtlpExporter().Build());
        builder.Services.AddHostedService<TelemetryStart>();
    }

    /// <summary>Gives each request's span what ASP.NET Core leaves out of it: a name, path and status; never the query or the body.</summary>
    public static void UseRequestSpans(this WebApplication app) => app.Use(async (http, next) =>
    {
        await next();
        if (Activity.Current is not { IsAllDataRequested: true } span) return;
        span.DisplayName = $"{http.Request.Method} {http.Request.Path.Value}";
        span.SetTag("http.request.method", http.Request.Method);
        span.SetTag("url.path", http.Request.Path.Value);
        span.SetTag("http.response.status_code", http.Response.StatusCode);
    });

    /// <summary>Starts the exporters with the host; they flush and end with its services.</summary>
    private sealed class TelemetryStart(TracerProvider traces, MeterProvider metrics) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.ForceFlush();
            metrics.ForceFlush();
            return Task.CompletedTask;
        }
    }
}
