using CpmTracker.Projections;
using CpmTracker.Server.Auditing;
using CpmTracker.Server.Tests.Support;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Server.Tests.Auditing;

public sealed class TheStatewidePast(Servers servers)
{
    private const int Seed = 20260112;

    [Fact]
    public async Task Of_any_moment_is_what_the_dashboard_showed_then_to_the_byte()
    {
        await using var api = await servers.StartAsync();
        var past = api.Host.Services.GetRequiredService<StatewideAsOf>();
        var shown = new List<(DateTimeOffset At, string View)> { await ShownAsync(api) };
        foreach (var step in await StepsAsync(api))
        {
            await step();
            shown.Add(await ShownAsync(api));
        }

        shown.Select(s => s.View).Distinct().Count().ShouldBeGreaterThan(8);
        foreach (var (at, view) in shown) (await TextAsync(api, await past.ReadAsync(at, null, CancellationToken.None))).ShouldBe(view, $"as of {at:O}");
        (await TextAsync(api, await past.ReadAsync(null, null, CancellationToken.None))).ShouldBe(shown[^1].View);
        (await TextAsync(api, await past.ReadAsync(DateTimeOffset.UtcNow, new DateOnly(2200, 1, 1), CancellationToken.None))).ShouldBe(shown[^1].View);
    }

    [Fact]
    public async Task Is_made_for_as_many_as_ask_and_given_up_with_the_request()
    {
        await using var api = await servers.StartAsync();
        await Journey.BeginAsync(api);
        var past = api.Host.Services.GetRequiredService<StatewideAsOf>();
        using var left = new CancellationTokenSource();

        var asked = Enumerable.Range(0, 8).Select(_ => past.ReadAsync(null, null, CancellationToken.None)).ToList();
        var waiting = past.ReadAsync(null, null, left.Token);
        await left.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(waiting);
        (await Task.WhenAll(asked)).ShouldAllBe(view => view.CountiesWith(Seat.Enrolled) == 1);
    }

    [Fact]
    public async Task Costs_so_much_that_few_are_asked_for_at_once()
    {
        await using var api = await servers.StartAsync();
        var many = string.Join(' ', Enumerable.Range(0, 11).Select(n => $$"""s{{n}}: statewide(occurredBy: "2026-01-01") { minutesDelivered }"""));
        (await api.SendAsync($"{{ {many} }}", token: api.Staff))["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0047");
    }

    /// <summary>What two directors and their county do, in an order by chance.</summary>
    private static async Task<IReadOnlyList<Func<Task>>> StepsAsync(Api api)
    {
        var one = await Journey.BeginAsync(api);
        var two = await Journey.BeginAsync(api, county: "county-06037");
        var county = Journey.CountyId("county-06037");
        Func<Task>[] steps =
        [
            () => one.DirectorAsync("completeActivity", """activity: "A1", minutes: 20, on: "2026-01-20" """),
            () => one.HoldAsync(1, "2026-01-27", 40),
            () => one.OfficeAsync("transferDirector", $"""toCountyId: "{Journey.CountyId("county-06001")}", appointment: NEW, on: "2026-03-01" """),
            () => one.DirectorAsync("rankPriorities", """priorities: [{ rank: 1, improvementArea: "teaming", concentration: ERP }], on: "2026-02-12" """),
            () => two.HoldAsync(1, "2026-01-28", 70),
            () => two.DirectorAsync("writeValuesStatement", """text: "Families first", on: "2026-02-11" """),
            () => two.DirectorAsync("completeActivity", """activity: "A1", minutes: 20, on: "2026-01-21" """),
            () => Journey.BeginAsync(api, county: "county-06067"),
            () => api.RecordAsync(
                "declareImplementationStage", $"""commandId: "{Api.CommandId()}", countyId: "{county}", stage: INSTALLATION, evidence: "Team formed", on: "2026-04-01" """, api.CountyStaff("06037"), "county { fips }"),
        ];
        new Random(Seed).Shuffle(steps);
        return [.. steps, () => two.OfficeAsync("withdrawDirector", """reason: RETIRED, on: "2026-06-30" """)];
    }

    private static async Task<(DateTimeOffset At, string View)> ShownAsync(Api api)
    {
        await api.ViewsAsync();
        return (await api.LastRecordedAsync(), (string)(await api.ExecuteAsync("select data::text from mt_doc_statewidedashboard"))!);
    }

    /// <summary>As PostgreSQL would give the document back.</summary>
    private static async Task<string> TextAsync(Api api, StatewideDashboard view) =>
        (string)(await api.ExecuteAsync("select @view::jsonb::text", ("view", ((DocumentStore)api.Store).Serializer.ToJson(view))))!;
}
