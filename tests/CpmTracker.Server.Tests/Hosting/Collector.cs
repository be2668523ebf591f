using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary>What OTLP over HTTP is sent to: keeps each body under its path.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, string Body)> received = new();

    private Collector(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var collector = new Collector(app);
        app.MapPost("/{**path}", collector.TakeAsync);
        await app.StartAsync();
        return collector;
    }

    /// <summary>All that came to a path; protobuf, in which texts stand as they are.</summary>
    public string At(string path) => string.Concat(received.Where(r => r.Path == path).Select(r => r.Body));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        received.Enqueue((http.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
    }
}
