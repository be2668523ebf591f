namespace CpmTracker.Server.Hosting;

using System.Diagnostics;
using System.Globalization;
using Serilog;
using Serilog.Context;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Json;

/// <summary>Structured logs: to the console, as JSON when it is no terminal, and by configuration to a file. Nothing of class C2 or C3 is ever handed to a log.</summary>
public static class Logging
{
    private static readonly Func<LogEvent, bool> OfTheHost = Matching.FromSource("Microsoft.Extensions.Hosting");

    /// <summary>Registers Serilog; the section <c>Serilog</c> of the configuration adds sinks and levels.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Wolverine", LogEventLevel.Warning)
            .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
            .Filter.ByExcluding(IsRefusedStart)
            .Enrich.FromLogContext()
            .ReadFrom.Configuration(builder.Configuration);
        configuration = Console.IsOutputRedirected
            ? configuration.WriteTo.Console(new JsonFormatter(renderMessage: true))
            : configuration.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture, outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}");
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(configuration.CreateLogger(), dispose: true);
    }

    /// <summary>A start that is refused is told in one line when the process ends, not by a stack trace as well.</summary>
    private static bool IsRefusedStart(LogEvent happened) =>
        OfTheHost(happened) && happened.Exception is { } why && Refusal.Of(why) is not null;

    /// <summary>Logs each request: method, path, status, time, the caller's subject and the correlation id; never its body.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Requests");
        app.Use(async (http, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            using var correlation = LogContext.PushProperty("CorrelationId", Activity.Current?.TraceId.ToString());
            await next();
            log.LogInformation(
                "{Method} {Path} {Status} {Milliseconds:0.0} ms by {Subject}",
                http.Request.Method,
                http.Request.Path.Value,
                http.Response.StatusCode,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                http.User.Identity?.Name ?? "nobody");
        });
    }
}
