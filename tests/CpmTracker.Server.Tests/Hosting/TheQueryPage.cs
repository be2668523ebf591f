using System.Net;
using CpmTracker.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace CpmTracker.Server.Tests.Hosting;

public sealed class TheQueryPage : IDisposable
{
    private const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;
    private readonly string folder = Directory.CreateTempSubdirectory("query-page-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Is_what_a_browser_gets_and_runs_nothing_but_its_own_files()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<title>ask</title>", Now);
        await File.WriteAllTextAsync(Path.Combine(folder, "page.js"), "ask()", Now);
        await using var app = await StartAsync(folder);

        using var page = await GetAsync(app, "/graphql", Browser);
        using var script = await GetAsync(app, "/query-page/page.js", "*/*");

        (await page.Content.ReadAsStringAsync(Now)).ShouldBe("<title>ask</title>");
        page.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        (await script.Content.ReadAsStringAsync(Now)).ShouldBe("ask()");
        foreach (var response in new[] { page, script })
        {
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldStartWith("default-src 'none'; script-src 'self';");
            policy.ShouldNotContain("http");
            policy.ShouldNotContain("unsafe-eval");
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }
    }

    [Fact]
    public async Task That_was_not_built_is_a_plain_one_that_says_how()
    {
        await using var app = await StartAsync(Path.Combine(folder, "none"));

        using var page = await GetAsync(app, "/graphql", Browser);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync(Now)).ShouldContain("cd src/CpmTracker.Server/QueryPage &amp;&amp; npm ci &amp;&amp; npm run build");
    }

    [Theory]
    [InlineData("/graphql", "application/json")]
    [InlineData("/graphql?query={__typename}", Browser)]
    [InlineData("/graphql?sdl", Browser)]
    [InlineData("/graphql/schema", Browser)]
    public async Task Leaves_everything_else_to_the_api(string address, string accept)
    {
        await using var app = await StartAsync(folder);

        using var answer = await GetAsync(app, address, accept);

        (await answer.Content.ReadAsStringAsync(Now)).ShouldBe("the api");
    }

    private static async Task<WebApplication> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseQueryPage(folder);
        app.MapGet("/graphql/{**rest}", () => Results.Text("the api"));
        await app.StartAsync(Now);
        return app;
    }

    private static Task<HttpResponseMessage> GetAsync(WebApplication app, string address, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return app.GetTestClient().SendAsync(request, Now);
    }
}
