using System.Security.Claims;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using AuthorizeAttribute = HotChocolate.Authorization.AuthorizeAttribute;

namespace CpmTracker.StandIns.HotChocolate.Tests.Authorization;

public sealed class A_guard_that_only_the_caller_decides
{
    /// <summary>Counts how often it is asked.</summary>
    public sealed class Asked(IAuthorizationPolicyProvider policies, IAuthorizationHandlerProvider handlers, IAuthorizationHandlerContextFactory contexts,
        IAuthorizationEvaluator evaluator, Microsoft.Extensions.Options.IOptions<AuthorizationOptions> options, Microsoft.Extensions.Logging.ILogger<DefaultAuthorizationService> log)
        : IAuthorizationService
    {
        private readonly DefaultAuthorizationService _inner = new(policies, handlers, log, contexts, evaluator, options);

        public int Times { get; private set; }

        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements)
        {
            Times++;
            return _inner.AuthorizeAsync(user, resource, requirements);
        }

        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => _inner.AuthorizeAsync(user, resource, policyName);
    }

    public sealed record Item(int Id)
    {
        [Authorize("Signed")]
        public int? ByClaim => Id;

        [Authorize("Own")]
        public int? ByObject => Id;
    }

    public sealed class Query
    {
        public IReadOnlyList<Item> Items => [.. Enumerable.Range(1, 10).Select(id => new Item(id))];
    }

    [Fact]
    public async Task Is_asked_once_a_request()
    {
        var (schema, asked) = Schema();

        await schema.AnswerAsync("{ items { byClaim } }", more: request => request.SetUser(Signed()));

        asked().Times.ShouldBe(1);
    }

    [Fact]
    public async Task Is_asked_for_each_object_where_the_application_may_look_at_it()
    {
        var (schema, asked) = Schema();

        await schema.AnswerAsync("{ items { byObject } }", more: request => request.SetUser(Signed()));

        asked().Times.ShouldBe(10);
    }

    [Fact]
    public async Task Refuses_each_field_with_an_error_of_its_own()
    {
        var (schema, _) = Schema();

        var answer = await schema.AnswerAsync("{ items { byClaim } }");

        answer.Split("AUTH_NOT_AUTHENTICATED").Length.ShouldBe(11);
        answer.ShouldContain("""{"byClaim":null},{"byClaim":null}""");
    }

    private static ClaimsPrincipal Signed() => new(new ClaimsIdentity([new Claim("signed", "yes")], "test"));

    private static (IRequestExecutorBuilder Schema, Func<Asked> Asked) Schema()
    {
        Asked? made = null;
        var schema = Graph.Of<Query>(services => services
            .AddAuthorizationBuilder()
            .AddPolicy("Signed", policy => policy.RequireClaim("signed"))
            .AddPolicy("Own", policy => policy.RequireAssertion(_ => true))
            .Services.AddTransient<IAuthorizationService>(provider => made ??= ActivatorUtilities.CreateInstance<Asked>(provider)))
            .AddType<Item>().AddAuthorization();
        return (schema, () => made!);
    }
}
