using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>2. How many directors have finished Module 1, are in Segment 1, in Segment 2, or have not started, as of a date?</summary>
public sealed class Q02WhereDirectorsStandAsOfADate(Servers servers)
{
    private const string Question =
        """
        { enrolled: statewide(occurredBy: "2026-01-19") { directors { status count } }
          begun: statewide(occurredBy: "2026-01-20") { directors { status count } }
          half: statewide(occurredBy: "2026-02-01") { countiesWithDirector directors { status count } minutesDelivered }
          done: statewide(occurredBy: "2026-02-17") { directors { status count } minutesDelivered } }
        """;

    [Fact]
    public async Task Statewide_staff_are_told_for_any_day_however_late_it_was_recorded()
    {
        await using var api = await servers.StartAsync();
        await (await Journey.BeginAsync(api)).CompleteModuleOneAsync();
        await Journey.BeginAsync(api, county: "county-06037", enrolledOn: "2026-02-01");

        (await api.AskAsync(Question, token: api.Staff)).ToJsonString().ShouldBe(
            $$$"""{"enrolled":{{{Standing(1, 0, 0, 0)}}},"begun":{{{Standing(0, 1, 0, 0)}}},"half":{"countiesWithDirector":2,{{{Lines(1, 0, 1, 0)}}},"minutesDelivered":40},"done":{{{Standing(1, 0, 0, 1, ""","minutesDelivered":100""")}}}}""");
    }

    [Fact]
    public async Task A_coach_is_told_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        (await api.RefusedFieldsAsync(Question, journey.CoachToken)).ShouldBe("""{"enrolled":null,"begun":null,"half":null,"done":null}""");
    }

    private static string Standing(int notStarted, int one, int two, int finished, string more = "") => $$"""{{{Lines(notStarted, one, two, finished)}}{{more}}}""";

    private static string Lines(int notStarted, int one, int two, int finished) =>
        $$"""
        "directors":[{"status":"NOT_STARTED","count":{{notStarted}}},{"status":"IN_SEGMENT_ONE","count":{{one}}},{"status":"IN_SEGMENT_TWO","count":{{two}}},{"status":"FINISHED","count":{{finished}}}]
        """;
}
