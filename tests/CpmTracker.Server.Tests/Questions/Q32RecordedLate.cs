using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>32. Which events were recorded more than 7 days after they occurred?</summary>
public sealed class Q32RecordedLate(Servers servers)
{
    private const string Question =
        "query ($id: ID) { lateRecords(directorId: $id) { totalCount nodes { director { id } version type occurredOn recordedAt daysLate recordedBy } } }";

    [Fact]
    public async Task An_auditor_is_told_of_each_by_whom_and_how_late()
    {
        await using var api = await servers.StartAsync();
        var (week, day) = (Ago(7), Ago(8));
        var journey = await Journey.BeginAsync(api, enrolledOn: Ago(0));
        await journey.DirectorAsync("completeActivity", $"""activity: "A1", minutes: 20, on: "{week}" """);
        await journey.HoldAsync(1, day, 40);
        await api.ViewsAsync();

        var late = (await api.AskAsync(Question, new { id = journey.Director }, api.Auditor))["lateRecords"]!;

        // The coach was assigned in January, whatever day it is today.
        late["totalCount"]!.GetValue<int>().ShouldBe(2);
        late["nodes"]!.AsArray().Select(e => (Number(e!, "version"), Text(e!, "type"), Text(e!, "recordedBy"), e!["director"]!["id"]!.GetValue<string>())).ShouldBe(
        [
            (2, "director.coach_assigned.v1", "office-1", journey.Director),
            (4, "director.coaching_session_held.v1", Api.Raw(journey.Coach), journey.Director),
        ]);
        (Number(late["nodes"]![1]!, "daysLate"), Text(late["nodes"]![1]!, "occurredOn")).ShouldBe((8, day));
    }

    [Fact]
    public async Task Over_all_histories_they_are_paged_and_bounded_by_days_and_time()
    {
        await using var api = await servers.StartAsync();
        var first = await Journey.BeginAsync(api, enrolledOn: "2026-01-12");
        var then = await api.LastRecordedAsync();
        await Journey.BeginAsync(api, county: "county-06037", enrolledOn: "2026-01-12");
        await api.ViewsAsync();
        const string paged =
            """
            query ($after: String, $then: DateTime!) {
              page: lateRecords(first: 4, after: $after) { totalCount nodes { stream type } pageInfo { hasNextPage endCursor } }
              until: lateRecords(recordedUntil: $then) { totalCount }
              from: lateRecords(recordedFrom: $then) { totalCount }
              never: lateRecords(moreThanDays: 100000) { totalCount } }
            """;

        var seen = new List<string>();
        string? after = null;
        do
        {
            var answer = await api.AskAsync(paged, new { after, then }, api.Staff);
            seen.AddRange(answer["page"]!["nodes"]!.AsArray().Select(e => $"{Text(e!, "type")}"));
            (Number(answer["page"]!, "totalCount"), Number(answer["until"]!, "totalCount"), Number(answer["from"]!, "totalCount"), Number(answer["never"]!, "totalCount")).ShouldBe((6, 3, 4, 0));
            after = answer["page"]!["pageInfo"]!["hasNextPage"]!.GetValue<bool>() ? Text(answer["page"]!["pageInfo"]!, "endCursor") : null;
        }
        while (after is not null);

        string[] beginning = ["director.enrolled.v1", "coach.registered.v1", "director.coach_assigned.v1"];
        seen.ShouldBe([.. beginning, .. beginning]);
        first.Director.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Coaches_directors_and_county_staff_are_told_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.CountyStaff("06019"), null })
            (await api.RefusedFieldsAsync(Question, token, new { id = journey.Director })).ShouldBe("""{"lateRecords":null}""");
    }

    private static string Ago(int days) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-days).ToString("O");

    private static int Number(JsonNode e, string name) => e[name]!.GetValue<int>();

    private static string? Text(JsonNode e, string name) => e[name]?.GetValue<string>();
}
