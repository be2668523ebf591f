using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>17. Which catalogue edition was in force when these completions were recorded?</summary>
public sealed class Q17EditionOfCompletions(Servers servers)
{
    private const string Question =
        """
        query ($id: ID!) { director(id: $id) { history(where: { types: ["director.activity_completed.v1"] }) { totalCount nodes { version edition fields { name value } } } } }
        """;

    [Fact]
    public async Task An_auditor_is_told_the_edition_of_each()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        var edition = (await api.AskAsync("{ catalogue { edition } }"))["catalogue"]!["edition"]!.GetValue<string>();

        var history = (await api.AskAsync(Question, new { id = journey.Director }, api.Auditor))["director"]!["history"]!;

        history["totalCount"]!.GetValue<int>().ShouldBe(3);
        history["nodes"]!.AsArray().Select(e => (Field(e!, "activity"), e!["edition"]!.GetValue<string>())).ShouldBe([("A1", edition), ("A2", edition), ("A3", edition)]);
    }

    [Fact]
    public async Task The_edition_itself_tells_who_recorded_it_and_not_to_the_public()
    {
        await using var api = await servers.StartAsync();
        const string published = """{ catalogue { edition history(where: { types: ["catalogue.edition_published.v1"] }) { nodes { stream source recordedBy fields { name value } } } } }""";

        var catalogue = (await api.AskAsync(published, token: api.Auditor))["catalogue"]!;
        var happened = catalogue["history"]!["nodes"]!.AsArray().ShouldHaveSingleItem()!;
        (happened["stream"]!.GetValue<string>(), happened["source"]!.GetValue<string>(), happened["recordedBy"]!.GetValue<string>())
            .ShouldBe(($"catalogue-{catalogue["edition"]}", "seed", "seeds"));
        Field(happened, "edition").ShouldBe(catalogue["edition"]!.GetValue<string>());

        (await api.SendAsync(published))["data"]!["catalogue"]!["history"].ShouldBeNull();
    }

    [Fact]
    public async Task Another_coach_is_told_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06037");
        (await api.AskAsync(Question, new { id = journey.Director }, other.CoachToken))["director"].ShouldBeNull();
    }

    private static string? Field(System.Text.Json.Nodes.JsonNode e, string name) => e["fields"]!.AsArray().Single(f => f!["name"]!.GetValue<string>() == name)!["value"]?.GetValue<string>();
}
