using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>29. What of this entry will CFPIC/CWDA see?</summary>
public sealed class Q29WhatTheSponsorSees(Servers servers)
{
    private const string Question = "history(first: 50) { nodes { type visibleTo { role standing classes seesEntry fields } fields { name withheld } } }";

    [Fact]
    public async Task The_coach_sees_of_each_entry_which_fields_CFPIC_and_CWDA_see_and_it_is_what_they_see()
    {
        await using var api = await servers.StartAsync();
        var journey = await EngagementJourney.HeldOnceAsync(api);
        await journey.DirectorAsync("rankPriorities", """priorities: [{ rank: 1, improvementArea: "teaming" }], on: "2026-02-12" """);

        var before = await EntriesAsync(api, journey);
        Of(before, "director.coaching_session_held.v1").ShouldBeJson(
            """
            { "role": "STATEWIDE_STAFF", "standing": "EVERYBODY", "classes": ["PUBLIC", "PROGRAMME"], "seesEntry": true,
              "fields": ["session", "module", "number", "coach", "minutes", "mode", "flags", "reason"] }
            """);
        Of(before, "director.priorities_ranked.v1")["fields"].ShouldBeJson("[]");

        await journey.DirectorAsync("giveSharingConsent", """scope: SPONSOR, on: "2026-02-13" """);
        var after = await EntriesAsync(api, journey);
        Of(after, "director.priorities_ranked.v1")["fields"].ShouldBeJson("""["priorities"]""");
        Of(after, "director.session_note_added.v1")["fields"].ShouldBeJson("""["module", "number"]""");

        foreach (var (token, role) in new[] { (api.Staff, "STATEWIDE_STAFF"), (api.Administrator, "ADMINISTRATOR"), (api.Auditor, "AUDITOR") })
        {
            var shown = (await journey.AskAboutAsync(api, Question, token))!["history"]!["nodes"]!.AsArray();
            shown.Count.ShouldBe(after.Count);
            foreach (var (entry, told) in shown.Zip(after))
                entry!["fields"]!.AsArray().Where(f => !f!["withheld"]!.GetValue<bool>()).Select(f => f!["name"]!.GetValue<string>()).ShouldBe(Audience(told!, role)["fields"]!.AsArray().Select(f => f!.GetValue<string>()));
        }
    }

    [Fact]
    public async Task Who_does_not_see_the_director_is_not_told_who_does()
    {
        await using var api = await servers.StartAsync();
        var (mine, other) = (await EngagementJourney.HeldOnceAsync(api), await Journey.BeginAsync(api, county: "county-06037"));

        (await mine.AskAboutAsync(api, Question, other.CoachToken)).ShouldBeNull();
    }

    private static async Task<JsonArray> EntriesAsync(Api api, Journey journey) => (await journey.AskAboutAsync(api, Question, journey.CoachToken))!["history"]!["nodes"]!.AsArray();

    private static JsonNode Of(JsonArray entries, string type) => Audience(entries.First(e => e!["type"]!.GetValue<string>() == type)!, "STATEWIDE_STAFF");

    private static JsonNode Audience(JsonNode entry, string role) => entry["visibleTo"]!.AsArray().Single(a => a!["role"]!.GetValue<string>() == role)!;
}
