using System.Net;
using Alba;
using CpmTracker.StandIns.Alba.Site;
using Microsoft.AspNetCore.Hosting;

namespace CpmTracker.StandIns.Alba.Tests;

public sealed class A_scenarios_expectations(SiteFixture site)
{
    [Fact]
    public async Task Status_200_is_expected_unless_something_else_is()
    {
        (await Failure(s => s.Get.Url("/nowhere"))).ShouldBe(["Expected status code 200, but was 404"]);
        await site.Host.Scenario(s => { s.Get.Url("/nowhere"); s.StatusCodeShouldBe(404); });
        await site.Host.Scenario(s => { s.Get.Url("/nowhere"); s.StatusCodeShouldBe(HttpStatusCode.NotFound); });
        await site.Host.Scenario(s => { s.Get.Url("/nowhere"); s.IgnoreStatusCode(); });
        await site.Host.Scenario(s => { s.Get.Url("/nothing"); s.StatusCodeShouldBeSuccess(); });
        (await Failure(s => { s.Get.Url("/nothing"); s.StatusCodeShouldBeOk(); })).ShouldBe(["Expected status code 200, but was 204"]);
        (await Failure(s => { s.Get.Url("/nowhere"); s.StatusCodeShouldBeSuccess(); })).ShouldBe(["Expected status code between 200 and 299, but was 404"]);
    }

    [Fact]
    public async Task Content_is_compared()
    {
        await site.Host.Scenario(s => s.ContentShouldBe("Hello").ContentShouldContain("ell").ContentShouldNotContain("Goodbye").Get.Url("/"));
        (await Failure(s => s.ContentShouldBe("hello").Get.Url("/"))).ShouldBe(["Expected the content to be 'hello'"]);
        (await Failure(s => s.ContentShouldContain("Goodbye").Get.Url("/"))).ShouldBe(["Expected text 'Goodbye' was not found in the response body"]);
        (await Failure(s => s.ContentShouldNotContain("Hell").Get.Url("/"))).ShouldBe(["Text 'Hell' should not be found in the response body"]);
    }

    [Fact]
    public async Task Redirections_are_told_apart()
    {
        await site.Host.Scenario(s => s.RedirectShouldBe("/").Get.Url("/moved"));
        await site.Host.Scenario(s => s.RedirectPermanentShouldBe("/").Get.Url("/moved-for-good"));
        (await Failure(s => s.RedirectPermanentShouldBe("/elsewhere").Get.Url("/moved")))
            .ShouldBe(["Expected status code 301, but was 302", "Expected '/elsewhere' for header 'Location', but found '/'"]);
    }

    [Fact]
    public async Task Header_values_are_compared()
    {
        await site.Host.Scenario(s =>
        {
            s.Get.Url("/response-headers");
            s.Header("X-Values").ShouldHaveValues();
            s.Header("X-Values").ShouldHaveValues("one", "two");
            s.Header("X-None").ShouldNotBeWritten();
        });
        await site.Host.Scenario(s =>
        {
            s.Get.Url("/");
            s.Header("Content-Type").SingleValueShouldMatch("^text/plain").ShouldHaveOneNonNullValue();
        });
        (await Failure(s =>
        {
            s.Get.Url("/response-headers");
            s.Header("X-Values").SingleValueShouldEqual("one");
            s.Header("X-Values").ShouldNotBeWritten();
            s.Header("X-None").ShouldHaveValues();
        })).ShouldBe([
            "Expected 'one' for header 'X-Values', but found 'one', 'two'",
            "Expected no value for header 'X-Values', but found 'one', 'two'",
            "Expected values for header 'X-None', but found no value",
        ]);
    }

    [Fact]
    public async Task All_failures_and_the_body_are_in_the_message()
    {
        var thrown = await Should.ThrowAsync<ScenarioAssertionException>(() => site.Host.Scenario(s =>
        {
            s.Get.Url("/");
            s.StatusCodeShouldBe(201);
            s.ContentShouldContain("Goodbye");
        }));
        thrown.Message.ShouldBe(string.Join(
            Environment.NewLine,
            "Expected status code 201, but was 200",
            "Expected text 'Goodbye' was not found in the response body",
            "",
            "Actual body text was:",
            "Hello"));
    }

    [Fact]
    public async Task An_own_assertion_is_asked_like_the_built_in_ones() =>
        (await Failure(s => s.AssertThat(new NeverContent()).Get.Url("/"))).ShouldBe(["There is content: Hello"]);

    [Fact]
    public async Task What_the_application_throws_reaches_the_test_unless_a_page_of_the_application_shows_it()
    {
        await using var production = await AlbaHost.For<Program>(web => web.UseEnvironment("Production"));
        (await Should.ThrowAsync<InvalidDataException>(() => production.Scenario(s => s.Get.Url("/broken")))).Message.ShouldBe("The endpoint failed.");
        await site.Host.Scenario(s => { s.Get.Url("/broken"); s.StatusCodeShouldBe(500); s.ContentShouldContain("The endpoint failed."); });
    }

    [Fact]
    public async Task Nothing_and_nonsense_are_not_json()
    {
        var nothing = await site.Host.Scenario(s => { s.Get.Url("/nothing"); s.StatusCodeShouldBe(204); });
        Should.Throw<EmptyResponseException>(() => nothing.ReadAsJson<Visit>());
        var nonsense = await site.Host.Scenario(s => s.Get.Url("/"));
        Should.Throw<AlbaJsonFormatterException>(() => nonsense.ReadAsJson<Visit>()).Message.ShouldContain("Hello");
    }

    private async Task<IEnumerable<string>> Failure(Action<Scenario> scenario) =>
        (await Should.ThrowAsync<ScenarioAssertionException>(() => site.Host.Scenario(scenario))).Messages;

    private sealed class NeverContent : IScenarioAssertion
    {
        public void Assert(Scenario scenario, AssertionContext context) => context.AddFailure("There is content: " + context.ReadBodyAsString());
    }
}
