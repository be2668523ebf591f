using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>A server that is killed as the system kills, and asked by clients who may get no answer.</summary>
internal sealed class MortalServer(ServerProcess process, HttpClient client) : IAsyncDisposable
{
    /// <summary>What it said, for an assertion that fails.</summary>
    public string Said => process.Output;

    /// <summary>Starts it and waits until it can serve.</summary>
    public static async Task<MortalServer> StartAsync(string folder)
    {
        var process = ServerProcess.Start(folder);
        try
        {
            return new MortalServer(process, await process.ReadyAsync());
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends a document; null when no answer came.</summary>
    public async Task<JsonNode?> TrySendAsync(string document, object? variables, string token, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = document, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await client.SendAsync(request, ct);
            return JsonNode.Parse(await response.Content.ReadAsStringAsync(ct));
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Whether it says that it can serve, and in which words.</summary>
    public async Task<(bool Ready, string Words)> ReadyAsync(CancellationToken ct)
    {
        using var response = await client.GetAsync("/health/ready", ct);
        return (response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(ct));
    }

    /// <summary>Kills it with SIGKILL, and nothing but it: its PostgreSQL is left to itself.</summary>
    public Task KillAsync() => process.KillAsync();

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        client.Dispose();
    }
}
