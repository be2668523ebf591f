using System.Net;
using Microsoft.AspNetCore.Http;

namespace Alba;

/// <summary>One request, and what is expected of its response. Status 200 is expected unless the scenario says otherwise.</summary>
public class Scenario
{
    private readonly List<Action<HttpContext>> _setups = [];
    private readonly List<IScenarioAssertion> _assertions = [];
    private IScenarioAssertion? _status;

    internal Scenario(IServiceProvider services)
    {
        Services = services;
        StatusCodeShouldBe(StatusCodes.Status200OK);
    }

    /// <summary>A GET request.</summary>
    public IUrlExpression Get => new UrlExpression(this, HttpMethods.Get);

    /// <summary>A HEAD request.</summary>
    public IUrlExpression Head => new UrlExpression(this, HttpMethods.Head);

    /// <summary>A POST request.</summary>
    public IUrlExpression Post => new UrlExpression(this, HttpMethods.Post);

    /// <summary>A PUT request.</summary>
    public IUrlExpression Put => new UrlExpression(this, HttpMethods.Put);

    /// <summary>A PATCH request.</summary>
    public IUrlExpression Patch => new UrlExpression(this, HttpMethods.Patch);

    /// <summary>A DELETE request.</summary>
    public IUrlExpression Delete => new UrlExpression(this, HttpMethods.Delete);

    internal IServiceProvider Services { get; }

    internal string? Url { get; set; }

    /// <summary>Changes the request's context in any way, after everything said before.</summary>
    public void ConfigureHttpContext(Action<HttpContext> configure) => _setups.Add(configure);

    /// <summary>Sets a header of the request.</summary>
    public void WithRequestHeader(string headerKey, string value) => ConfigureHttpContext(context => context.Request.Headers[headerKey] = value);

    /// <summary>Takes a header off the request.</summary>
    public void RemoveRequestHeader(string headerKey) => ConfigureHttpContext(context => context.Request.Headers.Remove(headerKey));

    /// <summary>Signs the request in with a bearer token.</summary>
    public void WithBearerToken(string jwt) => WithRequestHeader("Authorization", "Bearer " + jwt);

    /// <summary>Expects that status in place of 200.</summary>
    public Scenario StatusCodeShouldBe(HttpStatusCode httpStatusCode)
    {
        StatusCodeShouldBe((int)httpStatusCode);
        return this;
    }

    /// <summary>Expects that status in place of 200.</summary>
    public void StatusCodeShouldBe(int statusCode) => ExpectStatus(status => status == statusCode, statusCode.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Accepts any status.</summary>
    public void IgnoreStatusCode() => _status = null;

    /// <summary>Expects something of one header of the response.</summary>
    public HeaderExpectations Header(string headerKey) => new(this, headerKey);

    /// <summary>Adds an expectation.</summary>
    public Scenario AssertThat(IScenarioAssertion assertion)
    {
        _assertions.Add(assertion);
        return this;
    }

    internal Scenario Expect(Action<AssertionContext> check) => AssertThat(new Assertion(check));

    internal void ExpectStatus(Func<int, bool> expected, string description) => _status = new Assertion(context =>
    {
        var actual = context.HttpContext.Response.StatusCode;
        if (expected(actual)) return;
        context.AddFailure($"Expected status code {description}, but was {actual}");
        context.ReadBodyAsString();
    });

    internal void Setup(HttpContext context)
    {
        var url = Url ?? throw new InvalidOperationException("The scenario has no URL.");
        var question = url.IndexOf('?', StringComparison.Ordinal);
        context.Request.Path = PathString.FromUriComponent(question < 0 ? url : url[..question]);
        context.Request.QueryString = question < 0 ? default : new QueryString(url[question..]);
        foreach (var setup in _setups) setup(context);
    }

    /// <exception cref="ScenarioAssertionException">An expectation was not met.</exception>
    internal void Check(HttpContext context)
    {
        var failures = new ScenarioAssertionException();
        var assertion = new AssertionContext(context, failures);
        _status?.Assert(this, assertion);
        foreach (var expectation in _assertions) expectation.Assert(this, assertion);
        if (!failures.Messages.Any()) return;
        assertion.ReadBodyAsString();
        throw failures;
    }
}
