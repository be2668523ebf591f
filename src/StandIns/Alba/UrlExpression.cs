using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Alba;

/// <summary>A request of one method, its body still to be said.</summary>
internal sealed class UrlExpression : IUrlExpression
{
    private readonly Scenario _scenario;

    public UrlExpression(Scenario scenario, string method)
    {
        _scenario = scenario;
        scenario.ConfigureHttpContext(context => context.Request.Method = method);
    }

    public SendExpression Url(string relativeUrl) => new SendExpression(_scenario).ToUrl(relativeUrl);

    public SendExpression Json<T>(T input, JsonStyle? jsonStyle = null) =>
        Body(context => JsonSerializer.SerializeToUtf8Bytes(input, ApplicationJson.Options(_scenario.Services, jsonStyle)), "application/json");

    public SendExpression RawJson(string input) => Body(_ => Encoding.UTF8.GetBytes(input), "application/json");

    public SendExpression Text(string text) => Body(_ => Encoding.UTF8.GetBytes(text), "text/plain");

    public SendExpression ByteArray(byte[] input) => Body(_ => input, null);

    public SendExpression FormData(Dictionary<string, string> input) =>
        Body(_ => Encoding.ASCII.GetBytes(string.Join('&', input.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"))), "application/x-www-form-urlencoded");

    private SendExpression Body(Func<HttpContext, byte[]> content, string? contentType)
    {
        _scenario.ConfigureHttpContext(context => RequestBody.Set(context, content(context), contentType));
        return new SendExpression(_scenario);
    }
}
