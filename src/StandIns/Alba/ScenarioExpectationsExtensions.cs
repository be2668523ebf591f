using Microsoft.AspNetCore.Http;

namespace Alba;

/// <summary>The common expectations of a response.</summary>
public static class ScenarioExpectationsExtensions
{
    /// <summary>Status 200.</summary>
    public static Scenario StatusCodeShouldBeOk(this Scenario scenario) => scenario.StatusCodeShouldBe(System.Net.HttpStatusCode.OK);

    /// <summary>Any status from 200 to 299.</summary>
    public static Scenario StatusCodeShouldBeSuccess(this Scenario scenario)
    {
        scenario.ExpectStatus(status => status is >= 200 and < 300, "between 200 and 299");
        return scenario;
    }

    /// <summary>The body is that text, no more.</summary>
    public static Scenario ContentShouldBe(this Scenario scenario, string exactContent) =>
        scenario.ExpectBody(body => body == exactContent, $"Expected the content to be '{exactContent}'");

    /// <summary>The body has that text in it.</summary>
    public static Scenario ContentShouldContain(this Scenario scenario, string text) =>
        scenario.ExpectBody(body => body.Contains(text, StringComparison.Ordinal), $"Expected text '{text}' was not found in the response body");

    /// <summary>The body has that text nowhere.</summary>
    public static Scenario ContentShouldNotContain(this Scenario scenario, string text) =>
        scenario.ExpectBody(body => !body.Contains(text, StringComparison.Ordinal), $"Text '{text}' should not be found in the response body");

    /// <summary>The Content-Type header is that, with its parameters.</summary>
    public static Scenario ContentTypeShouldBe(this Scenario scenario, string mimeType)
    {
        scenario.Header("Content-Type").SingleValueShouldEqual(mimeType);
        return scenario;
    }

    /// <summary>A temporary redirection (302) to there.</summary>
    public static Scenario RedirectShouldBe(this Scenario scenario, string expected) => scenario.ExpectRedirect(StatusCodes.Status302Found, expected);

    /// <summary>A permanent redirection (301) to there.</summary>
    public static Scenario RedirectPermanentShouldBe(this Scenario scenario, string expected) => scenario.ExpectRedirect(StatusCodes.Status301MovedPermanently, expected);

    private static Scenario ExpectBody(this Scenario scenario, Func<string, bool> satisfied, string failure) => scenario.Expect(context =>
    {
        if (!satisfied(context.ReadBodyAsString())) context.AddFailure(failure);
    });

    private static Scenario ExpectRedirect(this Scenario scenario, int status, string location)
    {
        scenario.StatusCodeShouldBe(status);
        scenario.Header("Location").SingleValueShouldEqual(location);
        return scenario;
    }
}
