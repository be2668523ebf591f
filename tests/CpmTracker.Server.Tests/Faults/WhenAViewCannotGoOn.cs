using System.Text.Json.Nodes;
using CpmTracker.Projections;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>An event that the views cannot deal with, of which every server tells, also the one that does not keep them.</summary>
public sealed class WhenAViewCannotGoOn(Servers servers)
{
    private const string Question = "{ storeHealth { head views { name lag paused } } }";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact(Timeout = 120_000)]
    public async Task Every_server_names_the_event_and_the_reason_and_the_view_goes_on_by_itself_once_that_is_mended()
    {
        await using var leading = await servers.StartAsync();
        await using var standingBy = await servers.StartBesideAsync(leading);
        var journey = await Journey.BeginAsync(leading);
        await leading.ViewsAsync();
        (await HealthAsync(standingBy)).ShouldAllBe(view => view.Paused == null);

        var poison = (long)(await leading.ExecuteAsync(
            """
            insert into mt_streams (id, type, version, timestamp, created) values ('director-unreadable', 'director', 1, now(), now());
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived)
            select nextval('mt_events_sequence'), gen_random_uuid(), 'director-unreadable', 1, '[]', type, now(), tenant_id, mt_dotnet_type, false
            from mt_events where type = 'director.enrolled.v1' limit 1 returning seq_id
            """))!;
        await journey.HoldAsync(1, "2026-01-27", 40);

        foreach (var api in new[] { leading, standingBy })
        {
            var views = await UntilAsync(api, all => all.Any(view => view.Paused is not null));
            views.Where(view => view.Paused is null).ShouldAllBe(view => Views.Inline.Contains(view.Name) && view.Lag == 0);
            foreach (var view in views.Where(view => view.Paused is not null))
            {
                view.Paused!.ShouldMatch($"\\b{poison}\\b.*director\\.enrolled\\.v1");
                view.Lag.ShouldBeGreaterThan(0);
            }
        }

        await leading.ExecuteAsync($"update mt_events set data = (select data from mt_events where type = 'director.enrolled.v1' and seq_id <> {poison} limit 1) where seq_id = {poison}");
        (await UntilAsync(standingBy, all => all.All(view => view.Paused is null))).Count.ShouldBe(Views.Inline.Count + Views.Asynchronous.Count);
        await leading.ViewsAsync();
        (await HealthAsync(standingBy)).ShouldAllBe(view => view.Lag == 0);
    }

    private static async Task<List<(string Name, long Lag, string? Paused)>> HealthAsync(Api api) =>
        [.. ((JsonArray)(await api.AskAsync(Question, token: api.Auditor))["storeHealth"]!["views"]!).Select(view => (view!["name"]!.GetValue<string>(), view["lag"]!.GetValue<long>(), view["paused"]?.GetValue<string>()))];

    private static async Task<List<(string Name, long Lag, string? Paused)>> UntilAsync(Api api, Predicate<List<(string Name, long Lag, string? Paused)>> holds)
    {
        using var patience = new CancellationTokenSource(Soon);
        while (true)
        {
            if (await HealthAsync(api) is var views && holds(views)) return views;
            await Task.Delay(20, patience.Token);
        }
    }
}
