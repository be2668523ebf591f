using Microsoft.AspNetCore.Http;

namespace Alba;

/// <summary>The response that an assertion checks, and where it reports failures.</summary>
public sealed class AssertionContext(HttpContext httpContext, ScenarioAssertionException assertionException)
{
    /// <summary>The request and the response.</summary>
    public HttpContext HttpContext { get; } = httpContext;

    /// <summary>Reports that the response is not as expected.</summary>
    public void AddFailure(string message) => assertionException.Add(message);

    /// <summary>The body as UTF-8 text. It is shown with the failures from then on.</summary>
    public string ReadBodyAsString()
    {
        var body = ResponseBody.Text(HttpContext);
        assertionException.AddBody(body);
        return body;
    }
}
