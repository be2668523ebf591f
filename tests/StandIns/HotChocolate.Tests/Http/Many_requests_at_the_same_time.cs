using CpmTracker.StandIns.HotChocolate.Tests.DataLoader;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

public sealed class Many_requests_at_the_same_time
{
    [Fact]
    public async Task Each_get_their_own_answer()
    {
        await using var host = await GraphQLHost.StartAsync(
            schema => schema.AddQueryType<A_data_loader.Query>().AddDataLoader<A_data_loader.PersonLoader>().AddDataLoader<A_data_loader.NameLoader>()
                .AddMaxExecutionDepthRule(4),
            services => services.AddSingleton<A_data_loader.Batches>());

        var answers = await Task.WhenAll(Enumerable.Range(20, 200).Select(async number => (number, await host.PostAsync(
            $$$"""{"query": "query($n: Int!) { people(ids: [$n, 1]) { id twice parent { id } } }", "variables": {"n": {{{number}}}}}"""))));

        foreach (var (number, (status, body)) in answers)
        {
            status.ShouldBe(200);
            body.ShouldBe($$$"""{"data":{"people":[{"id":{{{number}}},"twice":"name {{{number}}}","parent":{"id":{{{number + 100}}}}},{"id":1,"twice":"name 1","parent":{"id":101}}]}}""");
        }
    }

    [Fact]
    public async Task Are_refused_when_they_ask_too_deep()
    {
        await using var host = await GraphQLHost.StartAsync(
            schema => schema.AddQueryType<A_data_loader.Query>().AddDataLoader<A_data_loader.PersonLoader>().AddDataLoader<A_data_loader.NameLoader>()
                .AddMaxExecutionDepthRule(2),
            services => services.AddSingleton<A_data_loader.Batches>());

        var (status, body) = await host.PostAsync("""{"query": "{ people(ids: [1]) { parent { id } } }"}""");

        status.ShouldBe(400);
        body.ShouldContain("execution depth of 3");
    }
}
