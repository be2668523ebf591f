using CpmTracker.StandIns.HotChocolate.Tests.Books;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

public sealed class A_get_over_http
{
    private static Task<GraphQLHost> Books(bool hidden = false) => GraphQLHost.StartAsync(
        schema => schema.AddQueryType<BookQuery>().AddMutationType<A_post_over_http.Mutation>().DisableIntrospection(hidden));

    [Fact]
    public async Task Executes_a_query()
    {
        await using var host = await Books();

        var (status, body, _) = await host.GetAsync("/graphql?query=query($n:String!){hello(name:$n)}&variables={\"n\":\"a%26b\"}");

        status.ShouldBe(200);
        body.ShouldBe("""{"data":{"hello":"Hello, a&b!"}}""");
    }

    [Fact]
    public async Task Does_not_execute_a_mutation()
    {
        await using var host = await Books();

        using var response = await host.Client.GetAsync("/graphql?query=mutation{say(text:\"a\")}", TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(405);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"errors":[{"message":"The specified operation kind is not allowed."}]}""");
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql")]
    public async Task Gives_the_schema(string address)
    {
        await using var host = await Books();

        var (status, body, type) = await host.GetAsync(address);

        status.ShouldBe(200);
        type.ShouldBe("application/graphql; charset=utf-8");
        body.ShouldContain("type BookQuery {");
    }

    [Fact]
    public async Task Does_not_give_the_schema_where_introspection_is_off()
    {
        await using var host = await Books(hidden: true);

        (await host.GetAsync("/graphql?sdl")).Status.ShouldBe(404);
        (await host.GetAsync("/graphql?query={__schema{queryType{name}}}")).Body.ShouldContain("HC0046");
    }

    [Fact]
    public async Task From_a_browser_gets_a_page()
    {
        await using var host = await Books();

        var (status, body, type) = await host.GetAsync("/graphql", "text/html,application/xhtml+xml,*/*;q=0.8");

        status.ShouldBe(200);
        type.ShouldBe("text/html; charset=utf-8");
        body.ShouldContain("<h1>GraphQL endpoint</h1>");
    }
}
