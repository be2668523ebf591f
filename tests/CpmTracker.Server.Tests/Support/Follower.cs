using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Support;

/// <summary>Somebody who follows something: the results of a subscription, as they come as server-sent events.</summary>
public sealed class Follower : IAsyncDisposable
{
    private readonly HttpResponseMessage response;
    private readonly StreamReader lines;

    private Follower(HttpResponseMessage response, Stream body) => (this.response, lines) = (response, new(body));

    public static async Task<Follower> BeginAsync(HttpClient client, string subscription, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = subscription }) };
        request.Headers.Accept.Add(new("text/event-stream"));
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The data of the next result, which has no error.</summary>
    public async Task<JsonNode> NextAsync()
    {
        var result = (await ResultAsync()).ShouldNotBeNull("the subscription ended");
        result["errors"].ShouldBeNull(result.ToJsonString());
        return result["data"]!;
    }

    /// <summary>The subscription has no more to tell but this refusal.</summary>
    public async Task EndsRefusedAsync()
    {
        var result = (await ResultAsync()).ShouldNotBeNull("the subscription ended without a word");
        result["data"].ShouldBeNull(result.ToJsonString());
        result["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldStartWith("AUTH_NOT_AUTH");
        (await ResultAsync()).ShouldBeNull();
    }

    /// <summary>The next result; none once the subscription is complete.</summary>
    public async Task<JsonNode?> ResultAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line == "event: complete") return null;
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return JsonNode.Parse(line["data: ".Length..]);
        }

        throw new EndOfStreamException("The server left without completing the subscription.");
    }

    public ValueTask DisposeAsync()
    {
        lines.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
