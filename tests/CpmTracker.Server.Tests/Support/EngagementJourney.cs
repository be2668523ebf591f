using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Support;

/// <summary>Steps of a director's coaching beyond the way through Module One.</summary>
internal static class EngagementJourney
{
    /// <summary>Up to a first session with its form: A2 and A3 given for the second, materials listed for it, two questions talked about, a note.</summary>
    public static async Task<Journey> HeldOnceAsync(Api api, string county = Journey.Fresno)
    {
        var journey = await Journey.BeginAsync(api, county);
        await journey.DirectorAsync("completeActivity", """activity: "A1", minutes: 20, on: "2026-01-20" """);
        await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO, note: "Went through the overview" """);
        await journey.CoachAsync("recordSessionDetails", FirstForm);
        return journey;
    }

    public const string FirstForm =
        """
        number: 1, overviewReviewed: true, discussed: ["Q-CPM-1", "REDI-5"], reflections: [{ question: "Q-CPM-1", text: "It moved me" }], teamEngagement: UNDECIDED,
        countyStatus: { stage: INSTALLATION }, assignment: { activities: ["A2", "A3"], dueBeforeSession: 2 }, materials: { forSession: 2, materials: ["R3", "R10"] }, note: "Open and curious"
        """;

    /// <summary>The office registers another coach, who takes over; gives their opaque id.</summary>
    public static async Task<string> TakenOverAsync(this Journey journey, Api api, string on)
    {
        var registered = await api.RecordAsync(
            "registerCoach", $"""commandId: "{Api.CommandId()}", name: "N. Coach", capacity: 8, on: "2026-01-05" """, api.Administrator, "coach { id }");
        var coach = registered["coach"]!["id"]!.GetValue<string>();
        await journey.OfficeAsync("assignCoach", $"""coachId: "{coach}", reason: "The first coach's time", on: "{on}" """);
        return coach;
    }

    /// <summary>What somebody gets of the director.</summary>
    public static async Task<JsonNode?> AskAboutAsync(this Journey journey, Api api, string selection, string? token) =>
        (await api.SendAsync($"query ($id: ID!) {{ director(id: $id) {{ {selection} }} }}", new { id = journey.Director }, token))["data"]?["director"];
}
