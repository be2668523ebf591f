using System.Net;
using Alba;
using CpmTracker.StandIns.Alba.Site;
using Microsoft.AspNetCore.TestHost;

namespace CpmTracker.StandIns.Alba.Tests;

public sealed class A_scenarios_request(SiteFixture site)
{
    [Fact]
    public async Task A_get_carries_its_query()
    {
        (await site.Host.GetAsText("/query?a=x%20y&b=2")).ShouldBe("x y/2");
        var result = await site.Host.Scenario(s => s.Get.Url("/query").QueryString("a", "ü&=").QueryString("b", "3"));
        result.ReadAsText().ShouldBe("ü&=/3");
    }

    [Fact]
    public async Task Json_is_written_and_read_as_the_application_does()
    {
        var result = await site.Host.Scenario(s => s.Post.Json(new Visit("Yolo", 30, VisitKind.Drop_in)).ToUrl("/visits"));
        result.ReadAsText().ShouldBe("""{"place":"Yolo","minutes":31,"kind":"Drop_in"}""");
        (await result.ReadAsJsonAsync<Visit>()).ShouldBe(new Visit("Yolo", 31, VisitKind.Drop_in));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("POST")]
    public async Task Every_method_can_carry_a_body(string method)
    {
        var result = await site.Host.Scenario(s =>
        {
            var request = method switch { "PUT" => s.Put, "PATCH" => s.Patch, "DELETE" => s.Delete, _ => s.Post };
            request.Text("a body").ToUrl("/echo");
            s.ContentTypeShouldBe("text/plain");
        });
        (await result.ReadAsTextAsync()).ShouldBe("a body");
    }

    [Fact]
    public async Task A_form_is_escaped()
    {
        var result = await site.Host.Scenario(s => s.Post.FormData(new() { ["name"] = "Ana & Bo = ü" }).ToUrl("/form"));
        result.ReadAsText().ShouldBe("Ana & Bo = ü");
    }

    [Fact]
    public async Task Bytes_are_sent_as_what_the_test_calls_them()
    {
        var result = await site.Host.Scenario(s =>
        {
            s.Post.ByteArray([1, 2, 3]).ContentType("application/pdf").ToUrl("/echo");
            s.ContentTypeShouldBe("application/pdf");
        });
        result.ReadAsText().ShouldBe("\u0001\u0002\u0003");
    }

    [Fact]
    public async Task Headers_and_tokens_go_along()
    {
        await site.Host.Scenario(s =>
        {
            s.Get.Url("/request-headers/Authorization");
            s.WithBearerToken("t0ken");
            s.ContentShouldBe("Bearer t0ken");
        });
        await site.Host.Scenario(s =>
        {
            s.Get.Url("/request-headers/X-Tag").Accepts("text/plain");
            s.WithRequestHeader("X-Tag", "1");
            s.RemoveRequestHeader("X-Tag");
            s.ContentShouldBe("");
        });
    }

    [Fact]
    public async Task What_runs_before_and_after_each_scenario_sees_its_context()
    {
        var statuses = new List<int>();
        await using var host = await AlbaHost.For<Program>();
        host.BeforeEach(context => context.Request.Headers["X-Tag"] = "before").AfterEach(context => statuses.Add(context.Response.StatusCode));
        (await host.GetAsText("/request-headers/X-Tag")).ShouldBe("before");
        statuses.ShouldBe([200]);
    }

    [Fact]
    public async Task A_client_of_the_server_reaches_the_same_application()
    {
        using var client = site.Host.GetTestClient();
        (await client.GetAsync(new Uri("/nowhere", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var second = site.Host.Server.CreateClient();
        (await second.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldBe("Hello");
    }

    [Fact]
    public async Task A_scenario_without_a_url_says_so() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => site.Host.Scenario(_ => { }))).Message.ShouldContain("no URL");
}
