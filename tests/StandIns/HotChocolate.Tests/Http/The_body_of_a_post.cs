using Microsoft.Extensions.DependencyInjection;
namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

public sealed class The_body_of_a_post
{
    public sealed class Query
    {
        public string Echo(string text) => text;
    }

    [Theory]
    [InlineData("""{"query":"{ echo(text:\"a\\nb\") }"}""", "a\\nb")]
    [InlineData("""{"query":"{ echo(text:\"\u00fc\") }"}""", "ü")]
    [InlineData("""{"variables":{"t":"first","t":"last"},"query":"query($t:String!){ echo(text:$t) }"}""", "last")]
    [InlineData("""{"query":"{ nothing }","query":"{ echo(text:\"last\") }"}""", "last")]
    [InlineData("""{"query":"query a{ echo(text:\"a\") } query b{ echo(text:\"b\") }","operationName":"b","extensions":{},"other":[{}]}""", "b")]
    [InlineData(""" { "query" : "{ echo(text:\"x\") }" , "variables" : null , "operationName" : null , "extensions" : null } """, "x")]
    public async Task Is_read_as_json_in_any_order_and_spelling(string body, string echoed)
    {
        await using var host = await HostAsync();

        (await host.PostAsync(body)).ShouldBe((200, $$$"""{"data":{"echo":"{{{echoed}}}"}}"""));
    }

    [Theory]
    [InlineData("", "HC0012")]
    [InlineData("{", "HC0012")]
    [InlineData("""{"query":"{ echo }"} x""", "HC0012")]
    [InlineData("""{"query":"{ \ud800 }"}""", "HC0012")]
    [InlineData("""[1,""", "HC0012")]
    [InlineData("[]", "HC0009")]
    [InlineData("1", "HC0009")]
    [InlineData("""{"query":1}""", "HC0009")]
    [InlineData("""{"query":"{ echo(text:\"\") }","operationName":[[]]}""", "HC0009")]
    [InlineData("""{"query":"{ echo(text:\"\") }","variables":[1]}""", "HC0009")]
    [InlineData("""{"query":"{ echo(text:\"\") }","extensions":"x"}""", "HC0009")]
    [InlineData("""{"query":""}""", "HC0013")]
    [InlineData("""{"query":null}""", "HC0013")]
    [InlineData("""{"variables":{}}""", "HC0013")]
    public async Task Is_refused_with_a_code_where_it_is_no_request(string body, string code)
    {
        await using var host = await HostAsync();

        var (status, answer) = await host.PostAsync(body);

        status.ShouldBe(400);
        answer.ShouldContain($"\"code\":\"{code}\"");
    }

    [Fact]
    public async Task Is_answered_with_the_length_of_the_answer_where_that_is_known()
    {
        await using var host = await HostAsync();
        using var content = new StringContent("""{"query":"{ echo(text:\"a\") }"}""", null, "application/json");

        using var response = await host.Client.PostAsync("/graphql", content, TestContext.Current.CancellationToken);

        response.Content.Headers.ContentLength.ShouldBe("""{"data":{"echo":"a"}}""".Length);
    }

    [Theory]
    [InlineData(10_000, 200)]
    [InlineData(30_000, 413)]
    public async Task May_come_in_pieces_up_to_the_size_that_is_allowed(int length, int status)
    {
        await using var host = await GraphQLHost.StartAsync(schema => schema.Services.AddGraphQLServer(maxAllowedRequestSize: 20_000).AddQueryType<Query>());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent($$"""{"query":"{ echo(text:\"{{new string('a', length)}}\") }"}""", null, "application/json") };
        request.Headers.TransferEncodingChunked = true;

        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(status);
    }

    private static Task<GraphQLHost> HostAsync() => GraphQLHost.StartAsync(schema => schema.AddQueryType<Query>());
}
