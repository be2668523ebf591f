using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"What stage has each county declared, with what evidence, and how has the map changed since 2018?"</summary>
public sealed class Q08Stages(Servers servers)
{
    private const string Question =
        """
        { statewide { in2018: stages(on: "2018-12-31") { stage count } in2020: stages(on: "2020-12-31") { stage count } now: stages { stage count } }
          counties(where: { stage: EXPLORATION }) { nodes { name implementation { stages { stage on evidence { text } } then: stage(on: "2020-12-31") { stage } } } } }
        """;

    [Fact]
    public async Task Statewide_staff_see_the_map_of_any_day_and_what_each_county_goes_by()
    {
        await using var api = await servers.StartAsync();
        var fresno = new CountyJourney(api, CountyJourney.Fresno);
        await DeclareAsync(fresno, "EXPLORATION", "Readings begun", "2018-03-01");
        await DeclareAsync(fresno, "EXPLORATION", "Two units closed", "2023-05-01");
        await DeclareAsync(fresno, "INSTALLATION", "Team formed", "2020-01-15");
        await DeclareAsync(new(api, CountyJourney.LosAngeles), "FULL_IMPLEMENTATION", "All offices", "2019-09-09");
        await api.ViewsAsync();

        (await api.AskAsync(Question, token: api.Staff)).ShouldBeJson(
            $$"""
            { "statewide": { "in2018": {{Map(1, 0, 0, 0, 57)}}, "in2020": {{Map(0, 1, 0, 1, 56)}}, "now": {{Map(1, 0, 0, 1, 56)}} },
              "counties": { "nodes": [{ "name": "Fresno", "implementation": { "stages": [
                { "stage": "EXPLORATION", "on": "2018-03-01", "evidence": { "text": "Readings begun" } },
                { "stage": "EXPLORATION", "on": "2023-05-01", "evidence": { "text": "Two units closed" } },
                { "stage": "INSTALLATION", "on": "2020-01-15", "evidence": { "text": "Team formed" } }], "then": { "stage": "INSTALLATION" } } }] } }
            """);

        var refused = await api.SendAsync(Question, token: api.CountyStaff(CountyJourney.LosAngeles));
        refused.ShouldBeWithheld("statewide");
        refused.ToJsonString().ShouldNotContain("Readings begun");
    }

    private static Task DeclareAsync(CountyJourney county, string stage, string evidence, string on) =>
        county.StaffAsync("declareImplementationStage", $"""stage: {stage}, evidence: "{evidence}", on: "{on}" """);

    private static string Map(int exploration, int installation, int initial, int full, int none) =>
        $$"""
        [{ "stage": "EXPLORATION", "count": {{exploration}} }, { "stage": "INSTALLATION", "count": {{installation}} }, { "stage": "INITIAL_IMPLEMENTATION", "count": {{initial}} },
         { "stage": "FULL_IMPLEMENTATION", "count": {{full}} }, { "stage": null, "count": {{none}} }]
        """;
}
