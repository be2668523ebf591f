using CpmTracker.Projections;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>
/// 37. Is the log intact (hash chain verified), and do the read models rebuild to the same numbers? The part of the views: how far each is behind the log. That a rebuild gives
/// the same bytes is asked with <c>cpm projections verify</c>; the hash chain is a later work.
/// </summary>
public sealed class Q37StoreAndViews(Servers servers)
{
    private const string Question = "{ storeHealth { events streams head views { name position lag } } }";

    [Fact]
    public async Task An_auditor_is_told_how_far_each_view_is()
    {
        await using var api = await servers.StartAsync();
        await (await Journey.BeginAsync(api)).CompleteModuleOneAsync();
        await api.ViewsAsync();

        var health = (await api.AskAsync(Question, token: api.Auditor))["storeHealth"]!;

        var head = health["head"]!.GetValue<long>();
        health["events"]!.GetValue<long>().ShouldBe((long)(await api.ExecuteAsync("select count(*) from mt_events"))!);
        health["streams"]!.GetValue<long>().ShouldBe((long)(await api.ExecuteAsync("select count(*) from mt_streams"))!);
        head.ShouldBe((long)(await api.ExecuteAsync("select max(seq_id) from mt_events"))!);
        health["views"]!.AsArray().Select(v => (v!["name"]!.GetValue<string>(), v["position"]!.GetValue<long>(), v["lag"]!.GetValue<long>())).ShouldBe(
            Views.Inline.Concat(Views.Asynchronous).Select(name => (name, head, 0L)));
    }

    [Fact]
    public async Task A_coach_is_told_nothing()
    {
        await using var api = await servers.StartAsync();
        (await api.RefusedFieldsAsync(Question, (await Journey.BeginAsync(api)).CoachToken)).ShouldBe("""{"storeHealth":null}""");
    }
}
