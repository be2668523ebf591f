using System.Text.Json;
using CpmTracker.StandIns.HotChocolate.Tests.Books;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

public sealed class A_post_over_http
{
    public sealed class Mutation
    {
        public string Say(string text) => text;
    }

    private static Task<GraphQLHost> Books() => GraphQLHost.StartAsync(schema => schema.AddQueryType<BookQuery>().AddMutationType<Mutation>());

    private const string Hello = """{"query": "{ hello }"}""";

    [Fact]
    public async Task Is_answered_with_the_data_that_was_asked_for()
    {
        await using var host = await Books();

        var (status, body) = await host.PostAsync("""{"query": "{ books { title genre } book(title: \"Dune\") { subtitle thick(from: 413) motto } }"}""");

        status.ShouldBe(200);
        body.ShouldBe("""{"data":{"books":[{"title":"Emma","genre":"SCI_FI"},{"title":"Dune","genre":"SCI_FI"},{"title":"Hypertext","genre":"HTTP_STUFF"}],"book":{"subtitle":"A novel","thick":false,"motto":null}}}""");
    }

    [Fact]
    public async Task Takes_variables_and_the_name_of_the_operation()
    {
        await using var host = await Books();

        var (_, body) = await host.PostAsync("""{"query": "query A { __typename } mutation B($t: String!) { say(text: $t) }", "operationName": "B", "variables": {"t": "ä`\"\n"}}""");

        JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("say").GetString().ShouldBe("ä`\"\n");
        body.ShouldContain("ä`");
    }

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/*", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/graphql-response+json, */*;q=0.1", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/json, application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    public async Task Is_answered_in_the_media_type_that_is_accepted(string? accept, string expected)
    {
        await using var host = await Books();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Hello, null, "application/json") };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);

        using var response = await host.Client.SendAsync(request);

        response.Content.Headers.ContentType!.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("{", "HC0012")]
    [InlineData("", "HC0012")]
    [InlineData("[]", "HC0009")]
    [InlineData("3", "HC0009")]
    [InlineData("{}", "HC0013")]
    [InlineData("""{"query": 3}""", "HC0009")]
    [InlineData("""{"query": "{ hello }", "variables": []}""", "HC0009")]
    [InlineData("""{"query": "{ hello }", "extensions": "none"}""", "HC0009")]
    public async Task That_is_no_request_of_GraphQL_is_a_bad_request_in_every_media_type(string body, string expected)
    {
        await using var host = await Books();

        var (status, answer) = await host.PostAsync(body);
        var (legacyStatus, _) = await host.PostAsync(body, "application/json");

        (status, legacyStatus).ShouldBe((400, 400));
        answer.ShouldContain(expected);
    }

    [Theory]
    [InlineData("""{"query": "{ hello"}""", 400, "HC0011")]
    [InlineData("""{"query": "{ nope }"}""", 400, "does not exist")]
    [InlineData("""{"query": "query($n: String!) { hello(name: $n) }"}""", 400, "HC0018")]
    [InlineData("""{"query": "query($n: String!) { hello(name: $n) }", "variables": {"n": 3}}""", 400, "HC0016")]
    [InlineData("""{"query": "{ book(title: \"Emma\") { isbn } }"}""", 200, "Unexpected Execution Error")]
    public async Task That_is_wrong_is_answered_with_a_code_and_a_status(string body, int expectedStatus, string expected)
    {
        await using var host = await Books();

        var (status, answer) = await host.PostAsync(body);
        var (legacyStatus, _) = await host.PostAsync(body, "application/json");

        status.ShouldBe(expectedStatus);
        legacyStatus.ShouldBe(200);
        answer.ShouldContain(expected);
        answer.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("image/png", 406, "HC0063")]
    [InlineData("nonsense;;", 400, "HC0064")]
    public async Task That_accepts_nothing_we_have_is_refused(string accept, int expectedStatus, string code)
    {
        await using var host = await Books();

        var (status, body) = await host.PostAsync(Hello, accept);

        status.ShouldBe(expectedStatus);
        body.ShouldContain(code);
    }

    [Fact]
    public async Task That_is_no_json_is_not_found()
    {
        await using var host = await Books();

        (await host.PostAsync(Hello, contentType: "text/plain")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task That_is_too_large_is_refused_before_it_is_read()
    {
        await using var host = await GraphQLHost.StartAsync(schema => schema.AddQueryType<BookQuery>(), maxRequestSize: 1_000);

        var (status, body) = await host.PostAsync($$"""{"query": "{ hello }", "x": "{{new string('x', 1_000)}}"}""");

        status.ShouldBe(413);
        body.ShouldContain("larger than the 1000 bytes");
    }
}
