using Microsoft.AspNetCore.Http;

namespace Alba;

/// <summary>Where a request goes and what its headers say.</summary>
public sealed class SendExpression
{
    private readonly Scenario _scenario;

    internal SendExpression(Scenario scenario) => _scenario = scenario;

    /// <summary>To that path and query, relative to the application's root.</summary>
    public SendExpression ToUrl(string url)
    {
        _scenario.Url = url;
        return this;
    }

    /// <summary>Adds a parameter to the query; it is escaped here.</summary>
    public SendExpression QueryString(string paramName, string paramValue) =>
        With(context => context.Request.QueryString = context.Request.QueryString.Add(paramName, paramValue));

    /// <summary>Sets the Content-Type header.</summary>
    public SendExpression ContentType(string contentType) => With(context => context.Request.ContentType = contentType);

    /// <summary>Sets the Accept header.</summary>
    public SendExpression Accepts(string accepts) => With(context => context.Request.Headers.Accept = accepts);

    /// <summary>Sets the If-None-Match header.</summary>
    public SendExpression Etag(string etag) => With(context => context.Request.Headers.IfNoneMatch = etag);

    private SendExpression With(Action<HttpContext> configure)
    {
        _scenario.ConfigureHttpContext(configure);
        return this;
    }
}
