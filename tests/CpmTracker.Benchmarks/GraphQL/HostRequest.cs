namespace CpmTracker.Benchmarks.GraphQL;

using System.Text;
using System.Text.Json;

/// <summary>A request to a server: a GET, or a POST where it has a body.</summary>
/// <param name="Path">The path.</param>
/// <param name="Body">JSON; null for a GET.</param>
/// <param name="Token">The caller's bearer token; null for nobody's.</param>
internal sealed record HostRequest(string Path, string? Body = null, string? Token = null)
{
    public const string GraphQLPath = "/graphql";

    /// <summary>A GraphQL request.</summary>
    public static HostRequest Query(string document, string? token = null) => new(GraphQLPath, JsonSerializer.Serialize(new { query = document }), token);

    public string Text(int port)
    {
        var head = new StringBuilder($"{(Body is null ? "GET" : "POST")} {Path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n");
        if (Token is not null) head.Append($"Authorization: Bearer {Token}\r\n");
        if (Body is not null) head.Append($"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(Body)}\r\n");
        return head.Append("\r\n").Append(Body).ToString();
    }

    public HttpRequestMessage Message()
    {
        var message = new HttpRequestMessage(Body is null ? HttpMethod.Get : HttpMethod.Post, Path);
        if (Token is not null) message.Headers.Authorization = new("Bearer", Token);
        if (Body is not null) message.Content = new StringContent(Body, Encoding.UTF8, "application/json");
        return message;
    }
}
