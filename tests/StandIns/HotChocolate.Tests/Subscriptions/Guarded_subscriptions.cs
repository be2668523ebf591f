using System.Security.Claims;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Subscriptions;

public sealed class Guarded_subscriptions
{
    private static readonly ClaimsPrincipal Member = new(new ClaimsIdentity([new Claim(ClaimTypes.Role, "member")], "test"));

    [Fact]
    public async Task Are_refused_to_whom_the_guard_refuses_before_any_event()
    {
        var answer = await Graph.Of<News.Query>().AddNews().AddAuthorization().AddTypeExtension<Guarded>().AnswerAsync("subscription { inside }");

        answer.ShouldContain("AUTH_NOT_AUTHENTICATED");
    }

    [Fact]
    public async Task Are_asked_for_again_at_each_event()
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Role, "member")], "test");
        var (results, sender, _) = await News.SubscribeAsync(
            "subscription { inside }", more: schema => schema.AddAuthorization().AddTypeExtension<Guarded>(), request: request => request.SetUser(new(identity)));

        await sender.SendAsync(nameof(Guarded.Inside), "one", TestContext.Current.CancellationToken);
        (await results.NextAsync()).ShouldBe("""{"data":{"inside":"one"}}""");

        identity.RemoveClaim(identity.Claims.Single());
        await sender.SendAsync(nameof(Guarded.Inside), "two", TestContext.Current.CancellationToken);
        (await results.NextAsync())!.ShouldContain("AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task Have_the_guards_of_deeper_fields_asked_again_at_each_event()
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Role, "member")], "test");
        var (results, sender, _) = await News.SubscribeAsync(
            "subscription { letter { text secret { word } } }", more: schema => schema.AddAuthorization().AddTypeExtension<Guarded>(), request: request => request.SetUser(new(identity)));

        await sender.SendAsync(nameof(Guarded.Letter), "one", TestContext.Current.CancellationToken);
        (await results.NextAsync()).ShouldBe("""{"data":{"letter":{"text":"one","secret":{"word":"one"}}}}""");

        identity.RemoveClaim(identity.Claims.Single());
        await sender.SendAsync(nameof(Guarded.Letter), "two", TestContext.Current.CancellationToken);
        var refused = (await results.NextAsync())!;
        refused.ShouldContain("AUTH_NOT_AUTHORIZED");
        refused.ShouldContain("""{"letter":{"text":"two","secret":null}}""");
    }

    [Fact]
    public async Task Know_who_asks()
    {
        var (results, _, _) = await News.SubscribeAsync(
            "subscription { who }", more: schema => schema.AddAuthorization().AddTypeExtension<Guarded>(), request: request => request.SetUser(Member));

        (await results.NextAsync()).ShouldBe("""{"data":{"who":"member at event 1"}}""");
    }

    public sealed record Letter(string Text)
    {
        public Secret? Secret => new(Text);
    }

    [Authorize(Roles = ["member"])]
    public sealed record Secret(string Word);

    [ExtendObjectType(OperationTypeNames.Subscription)]
    public sealed class Guarded
    {
        [Subscribe]
        [Authorize(Roles = ["member"])]
        public string Inside([EventMessage] string text) => text;

        [Subscribe]
        public Letter Letter([EventMessage] string text) => new(text);

        [Subscribe(With = nameof(OneAsync))]
        public string Who([EventMessage] int number, ClaimsPrincipal user) => $"{user.FindFirstValue(ClaimTypes.Role)} at event {number}";

        public IAsyncEnumerable<int> OneAsync(ClaimsPrincipal user) => AsyncEnumerable.Range(user.Identity!.IsAuthenticated ? 1 : 2, 1);
    }
}
