using Microsoft.AspNetCore.Http;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary>Hands a request on to another server, so that what is written for one in this process asks one in a process of its own.</summary>
internal static class Relay
{
    public static async Task ToAsync(HttpClient server, HttpContext http)
    {
        using var request = new HttpRequestMessage(new(http.Request.Method), $"{http.Request.Path}{http.Request.QueryString}") { Content = new StreamContent(http.Request.Body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", http.Request.ContentType);
        request.Headers.TryAddWithoutValidation("Authorization", http.Request.Headers.Authorization.ToArray());
        using var answer = await server.SendAsync(request);
        http.Response.StatusCode = (int)answer.StatusCode;
        http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(http.Response.Body);
    }
}
