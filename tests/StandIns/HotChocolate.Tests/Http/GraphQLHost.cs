using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

/// <summary>A schema on a real web server on loopback, on a port that the system chooses.</summary>
internal sealed class GraphQLHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private GraphQLHost(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _application.Services;

    public static async Task<GraphQLHost> StartAsync(
        Action<IRequestExecutorBuilder> schema,
        Action<IServiceCollection>? services = null,
        Action<WebApplication>? pipeline = null,
        int maxRequestSize = 20 * 1000 * 1024,
        GraphQLServerOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        services?.Invoke(builder.Services);
        schema(builder.Services.AddGraphQLServer(maxAllowedRequestSize: maxRequestSize));
        var application = builder.Build();
        pipeline?.Invoke(application);
        var endpoint = application.MapGraphQL();
        if (options is not null)
            endpoint.WithOptions(options);
        await application.StartAsync();
        return new GraphQLHost(application);
    }

    public async Task<(int Status, string Body)> PostAsync(
        string body, string? accept = null, string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, null, contentType) };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<(int Status, string Body, string? Type)> GetAsync(string address, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}
