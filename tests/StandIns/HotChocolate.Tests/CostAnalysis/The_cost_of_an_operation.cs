using CpmTracker.StandIns.HotChocolate.Tests.Http;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.CostAnalysis;

public sealed class The_cost_of_an_operation
{
    public sealed record Human(string Name)
    {
        [UsePaging(MaxPageSize = 100)]
        public IEnumerable<Human> Friends => [];

        public Task<Human?> GetLaterAsync() => Task.FromResult<Human?>(null);

        [Cost(400)]
        public Task<Human?> GetMuchLaterAsync() => Task.FromResult<Human?>(null);
    }

    public sealed class Query
    {
        public Human Human => new("A");
    }

    private static Task<GraphQLHost> Host(double most = 1_000)
        => GraphQLHost.StartAsync(schema => schema.AddQueryType<Query>().ModifyCostOptions(options => options.MaxFieldCost = most));

    [Theory]
    [InlineData("{ human { name } }", 1, 2)]
    [InlineData("{ human { later { name } } }", 11, 3)]
    [InlineData("{ human { muchLater { name } } }", 401, 3)]
    [InlineData("{ human { name } again: human { name } }", 2, 3)]
    [InlineData("{ human { friends { nodes { name } } } }", 12, 13)]
    [InlineData("{ human { friends(first: 50) { nodes { later { name } } } } }", 512, 103)]
    [InlineData("{ human { friends(first: 5) { edges { node { name } } } } }", 17, 13)]
    public async Task Is_weighed_before_it_is_executed(string document, double fieldCost, double typeCost)
    {
        await using var host = await Host();

        var (status, body) = await host.PostAsync($$"""{"query": "{{document}}"}""", null, "application/json", ("GraphQL-Cost", "validate"));

        status.ShouldBe(200);
        body.ShouldBe($"{{\"extensions\":{{\"operationCost\":{{\"fieldCost\":{fieldCost},\"typeCost\":{typeCost}}}}}}}");
    }

    [Fact]
    public async Task Is_told_beside_the_data_when_asked_for()
    {
        await using var host = await Host();

        var (_, body) = await host.PostAsync("""{"query": "{ human { name } }"}""", null, "application/json", ("GraphQL-Cost", "report"));

        body.ShouldBe("""{"data":{"human":{"name":"A"}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""");
    }

    [Fact]
    public async Task Must_not_be_more_than_is_allowed()
    {
        await using var host = await Host(most: 500);

        var (status, body) = await host.PostAsync("""{"query": "query($n: Int!) { human { friends(first: $n) { nodes { later { name } } } } }", "variables": {"n": 50}}""");

        status.ShouldBe(400);
        body.ShouldContain("\"code\":\"HC0047\",\"fieldCost\":512,\"maxFieldCost\":500");
    }
}
