using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Alba;

internal sealed class ScenarioResult(IAlbaHost host, HttpContext context) : IScenarioResult
{
    public HttpContext Context { get; } = context;

    public string ReadAsText() => ResponseBody.Text(Context);

    public Task<string> ReadAsTextAsync() => Task.FromResult(ReadAsText());

    public Task<T?> ReadAsJsonAsync<T>() => Task.FromResult(ReadAsJson<T>());

    public T? ReadAsJson<T>()
    {
        var body = ResponseBody.Bytes(Context);
        if (body.Length == 0) throw new EmptyResponseException();
        try
        {
            return JsonSerializer.Deserialize<T>(body, ApplicationJson.Options(host.Services, null));
        }
        catch (JsonException)
        {
            throw new AlbaJsonFormatterException(ReadAsText());
        }
    }
}
