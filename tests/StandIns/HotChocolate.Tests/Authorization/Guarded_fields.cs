using System.Security.Claims;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using AllowAnonymousAttribute = HotChocolate.Authorization.AllowAnonymousAttribute;
using AuthorizeAttribute = HotChocolate.Authorization.AuthorizeAttribute;

namespace CpmTracker.StandIns.HotChocolate.Tests.Authorization;

public sealed class Guarded_fields
{
    [Authorize("Adult")]
    public sealed record Wine(string Name);

    public sealed record Water(string Name) : IDrink;

    public interface IDrink
    {
        string Name { get; }
    }

    [Authorize(Roles = ["cook", "waiter"])]
    public sealed record Soup(string Name) : IDrink;

    public sealed class Query
    {
        public string Open => "open";

        [Authorize]
        public string? Closed => "closed";

        [Authorize(Roles = ["cook", "waiter"])]
        public string? Kitchen => "kitchen";

        [Authorize("Adult")]
        [Authorize(Roles = ["cook"])]
        public async Task<string?> CellarAsync()
        {
            await Task.Yield();
            return "cellar";
        }

        [Authorize("Missing")]
        public string? Missing => "missing";

        [Authorize("SameTitle")]
        public string? Titled(string title) => title;

        public Wine? Wine => new("red");

        public IReadOnlyList<IDrink>? Drinks(bool soup) => soup ? [new Water("tap"), new Soup("onion")] : [new Water("tap")];
    }

    [Authorize]
    public sealed class Locked
    {
        public string? Inside => "inside";

        [AllowAnonymous]
        public string? Door => "door";
    }

    public sealed class SameTitle : IAuthorizationRequirement;

    private sealed class SameTitleHandler : AuthorizationHandler<SameTitle, IResolverContext>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SameTitle requirement, IResolverContext resource)
        {
            if (context.User.HasClaim("title", resource.ArgumentValue<string>("title")))
                context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }

    private static IRequestExecutorBuilder Schema() => Graph.Of<Query>(services =>
    {
        services.AddAuthorizationBuilder()
            .AddPolicy("Adult", policy => policy.RequireClaim("age", "18"))
            .AddPolicy("SameTitle", policy => policy.AddRequirements(new SameTitle()));
        services.AddSingleton<IAuthorizationHandler, SameTitleHandler>();
    }).AddType<Water>().AddType<Soup>().AddAuthorization();

    private static ClaimsPrincipal User(params (string Type, string Value)[] claims)
        => new(new ClaimsIdentity(claims.Select(claim => new Claim(claim.Type == "role" ? ClaimTypes.Role : claim.Type, claim.Value)), "test"));

    private static Task<string> Ask(string document, ClaimsPrincipal? user)
        => Schema().AnswerAsync(document, null, request => request.SetUser(user ?? new ClaimsPrincipal(new ClaimsIdentity())));

    private const string Message = "The current user is not authorized to access this resource.";

    [Theory]
    [InlineData("closed")]
    [InlineData("kitchen")]
    [InlineData("cellar")]
    [InlineData("wine { name }")]
    [InlineData("drinks(soup: true) { name }")]
    public async Task Are_null_for_those_who_are_not_signed_in(string field)
    {
        var answer = await Ask($"{{ open {field} }}", null);

        answer.ShouldStartWith($"{{\"errors\":[{{\"message\":\"{Message}\"");
        answer.ShouldContain("\"code\":\"AUTH_NOT_AUTHENTICATED\"");
        answer.ShouldContain($"\"data\":{{\"open\":\"open\",\"{field.Split(' ', '(')[0]}\":null}}");
    }

    [Theory]
    [InlineData("kitchen")]
    [InlineData("cellar")]
    [InlineData("wine { name }")]
    [InlineData("drinks(soup: true) { name }")]
    public async Task Are_null_for_those_who_lack_the_right(string field)
        => (await Ask($"{{ {field} }}", User(("age", "17"), ("role", "guest")))).ShouldContain("\"code\":\"AUTH_NOT_AUTHORIZED\"");

    [Theory]
    [InlineData("closed", """{"closed":"closed"}""")]
    [InlineData("kitchen", """{"kitchen":"kitchen"}""")]
    [InlineData("cellar", """{"cellar":"cellar"}""")]
    [InlineData("wine { name }", """{"wine":{"name":"red"}}""")]
    [InlineData("drinks(soup: true) { name }", """{"drinks":[{"name":"tap"},{"name":"onion"}]}""")]
    public async Task Are_there_for_those_who_have_it(string field, string data)
        => (await Ask($"{{ {field} }}", User(("age", "18"), ("role", "cook")))).ShouldBe($$"""{"data":{{data}}}""");

    [Fact]
    public async Task Of_an_abstract_type_are_guarded_by_what_they_give()
        => (await Ask("{ drinks(soup: false) { name } }", null)).ShouldBe("""{"data":{"drinks":[{"name":"tap"}]}}""");

    [Fact]
    public async Task Hand_themselves_to_the_policy()
    {
        (await Ask("""{ titled(title: "a") }""", User(("title", "a")))).ShouldBe("""{"data":{"titled":"a"}}""");
        (await Ask("""{ titled(title: "b") }""", User(("title", "a")))).ShouldContain("AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task Tell_when_their_policy_is_missing()
        => (await Ask("{ missing }", User())).ShouldContain("\"message\":\"The `Missing` authorization policy does not exist.\"");

    [Fact]
    public async Task Of_a_guarded_root_are_guarded_except_those_that_say_otherwise()
    {
        var answer = await Graph.Of<Locked>().AddAuthorization().AnswerAsync("{ inside door }");

        answer.ShouldContain("AUTH_NOT_AUTHENTICATED");
        answer.ShouldEndWith("\"data\":{\"inside\":null,\"door\":\"door\"}}");
    }
}
