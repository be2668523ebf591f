using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"How many of the 58 counties have a director enrolled today, and which have none or a vacancy?"</summary>
public sealed class Q01Seats(Servers servers)
{
    private const string Question =
        """
        { statewide { countiesKnown countiesWithDirector countiesWithVacancy countiesWithNoneYet
            enrolled: counties(seats: [ENROLLED]) { name } vacant: counties(seats: [VACANT]) { name } none: counties(seats: [NONE_YET]) { name } } }
        """;

    [Fact]
    public async Task Statewide_staff_see_how_many_and_which()
    {
        await using var api = await servers.StartAsync();
        await Journey.BeginAsync(api);
        var left = await Journey.BeginAsync(api, county: "county-06037");
        await left.OfficeAsync("withdrawDirector", """reason: LEFT_THE_POST, on: "2026-03-01" """);
        await api.ViewsAsync();

        var answer = (await api.AskAsync(Question, token: api.Staff))["statewide"]!;

        var everywhere = (await api.AskAsync("{ counties { nodes { name } } }"))["counties"]!["nodes"]!.AsArray().Select(c => c!["name"]!.GetValue<string>());
        var none = string.Join(", ", everywhere.Except(["Fresno", "Los Angeles"]).Select(name => $$"""{ "name": "{{name}}" }"""));
        answer.ShouldBeJson(
            $$"""
            { "countiesKnown": 58, "countiesWithDirector": 1, "countiesWithVacancy": 1, "countiesWithNoneYet": 56,
              "enrolled": [{ "name": "Fresno" }], "vacant": [{ "name": "Los Angeles" }], "none": [{{none}}] }
            """);
    }

    [Fact]
    public async Task Nobody_else_does()
    {
        await using var api = await servers.StartAsync();

        foreach (var token in new[] { null, api.CountyStaff(CountyJourney.Fresno), api.RegionalStaff("Central") }) (await api.SendAsync(Question, token: token)).ShouldBeWithheld("statewide");
    }
}
