using System.Security.Claims;
using CpmTracker.StandIns.HotChocolate.Tests.Http;
using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class The_parameters_of_a_resolver
{
    public sealed class Clock
    {
        public string Now => "noon";
    }

    public sealed class Session : IAsyncDisposable
    {
        private static int _next;

        public int Number { get; } = Interlocked.Increment(ref _next);

        public bool IsOver { get; private set; }

        public ValueTask DisposeAsync()
        {
            IsOver = true;
            return ValueTask.CompletedTask;
        }
    }

    public sealed class Query
    {
        public string Services(Clock clock, [Service] Session session, [Service("keyed")] Clock keyed)
            => $"{clock.Now} {keyed.Now} {session.Number > 0}";

        public async Task<int> SessionAsync(Session session, CancellationToken cancellationToken)
        {
            await Task.Delay(5, cancellationToken);
            return session.IsOver ? -1 : session.Number;
        }

        public string User(ClaimsPrincipal user) => user.Identity?.Name ?? "nobody";

        public string Path(HttpContext context) => context.Request.Path;

        public string Context(int number, IResolverContext context)
            => $"{context.ArgumentValue<int>("number") + number} {context.ResponseName} {context.Path.Print()} {context.Service<Clock>().Now}";

        public string State([GlobalState("colour")] string colour) => colour;

        public string MaybeState([GlobalState("shape")] string? shape) => shape ?? "none";

        public string DefaultState([GlobalState("shape")] string shape = "round") => shape;
    }

    public sealed class Mutation
    {
        public int Session(Session session) => session.Number;

        public Inner Inner(Session session) => new(session.Number);
    }

    public sealed record Inner(int Outer)
    {
        public int Session(Session session) => session.Number;
    }

    private static IRequestExecutorBuilder Schema() => Graph.Of<Query>(Add).AddMutationType<Mutation>();

    private static void Add(IServiceCollection services)
        => services.AddSingleton<Clock>().AddScoped<Session>().AddKeyedSingleton("keyed", new Clock());

    [Theory]
    [InlineData("services", "noon noon True")]
    [InlineData("context(number: 2)", "4 context /context noon")]
    [InlineData("state", "blue")]
    [InlineData("maybeState", "none")]
    [InlineData("defaultState", "round")]
    [InlineData("user", "Ada")]
    public async Task Receive_what_they_ask_for(string field, string expected)
    {
        var answer = await Schema().AnswerAsync($"{{ {field} }}", null, request => request.SetGlobalState("colour", "blue")
            .SetUser(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Ada")], "test"))));

        answer.ShouldBe($"{{\"data\":{{\"{field.Split('(')[0]}\":\"{expected}\"}}}}");
    }

    [Fact]
    public async Task Are_not_null_when_state_is_missing_that_must_be_there()
        => (await Schema().AnswerAsync("{ state }")).ShouldContain("Unexpected Execution Error");

    [Fact]
    public async Task Receive_the_request_when_there_is_one()
    {
        await using var host = await GraphQLHost.StartAsync(schema => schema.AddQueryType<Query>(), Add);

        (await host.PostAsync("""{"query": "{ path user }"}""")).Body.ShouldBe("""{"data":{"path":"/graphql","user":"nobody"}}""");
    }

    [Fact]
    public async Task Receive_scoped_services_of_their_own_in_a_query_which_live_as_long_as_the_resolver_runs()
    {
        var numbers = Numbers(await Schema().AnswerAsync("{ a: session b: session }"));

        numbers.Distinct().Count().ShouldBe(2);
        numbers.ShouldNotContain(-1);
    }

    [Fact]
    public async Task Receive_the_scoped_services_of_the_request_in_a_mutation()
        => Numbers(await Schema().AnswerAsync("mutation { a: session b: session }")).Distinct().Count().ShouldBe(1);

    [Fact]
    public async Task Receive_scoped_services_of_their_own_below_a_mutation()
        => Numbers(await Schema().AnswerAsync("mutation { inner { outer a: session b: session } }")).Distinct().Count().ShouldBe(3);

    private static int[] Numbers(string answer)
        => [.. System.Text.RegularExpressions.Regex.Matches(answer, @":(-?\d+)").Select(match => int.Parse(match.Groups[1].Value, null))];
}
