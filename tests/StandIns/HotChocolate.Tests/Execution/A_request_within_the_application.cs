using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

/// <summary>An application can ask its own schemas, without HTTP.</summary>
public sealed class A_request_within_the_application
{
    public sealed class Query
    {
        public string Hello => "world";
    }

    public sealed class Other
    {
        public string Hello => "other world";
    }

    private static readonly IOperationRequest Hello = OperationRequestBuilder.New().SetDocument("{ hello }").Build();

    [Fact]
    public async Task Is_executed_by_the_only_schema()
        => (await Services().ExecuteRequestAsync(Hello)).ToJson(withIndentations: false).ShouldBe("""{"data":{"hello":"world"}}""");

    [Fact]
    public async Task Is_executed_by_the_schema_that_it_names()
        => (await Services().ExecuteRequestAsync(Hello, "other")).ToJson(withIndentations: false).ShouldBe("""{"data":{"hello":"other world"}}""");

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddGraphQL().AddQueryType<Query>();
        services.AddGraphQL("other").AddQueryType<Other>();
        return services.BuildServiceProvider();
    }
}
