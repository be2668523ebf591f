using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Support;

/// <summary>The steps of one statewide activity, as its host sends them.</summary>
public sealed class ActivityJourney
{
    private readonly Api api;
    private readonly string host;

    private ActivityJourney(Api api, string host, string id) => (this.api, this.host, Id) = (api, host, id);

    public string Id { get; }

    /// <summary>The office announces an activity for the whole state, a region's staff one for their region.</summary>
    public static async Task<ActivityJourney> AnnounceAsync(Api api, string type, string title, string from, string? region = null, string more = "")
    {
        var host = region is null ? api.Administrator : api.RegionalStaff(region);
        var regions = region is null ? "" : $"\"{region}\"";
        var announced = await api.RecordAsync(
            "announceActivity",
            $"""commandId: "{Api.CommandId()}", type: "{type}", title: "{title}", regions: [{regions}], from: "{from}", host: "rta", on: "2025-01-10" {more}""",
            host,
            "activity { id status }");
        announced["activity"]!["status"]!.GetValue<string>().ShouldBe("ANNOUNCED");
        return new(api, host, announced["activity"]!["id"]!.GetValue<string>());
    }

    /// <summary>Announced and held on that day.</summary>
    public static async Task<ActivityJourney> HeldAsync(Api api, string type, string title, string on, string? region = null)
    {
        var journey = await AnnounceAsync(api, type, title, on, region);
        await journey.HostAsync("holdActivity", $"""on: "{on}", mode: IN_PERSON""");
        return journey;
    }

    public Task<JsonNode> HostAsync(string mutation, string input) => RecordAsync(mutation, input, host);

    public Task<JsonNode> TakePartAsync(string fips, string levels = "", bool directorCame = false, string? token = null) =>
        RecordAsync("recordCountyParticipation", $"""countyId: "{County(fips)}", levels: [{levels}], directorCame: {(directorCame ? "true" : "false")}""", token ?? host);

    public Task<JsonNode> RefusedAsync(string mutation, string input, string? token) => api.RefusedAsync(mutation, Input(input), token);

    public static string County(string fips) => Journey.CountyId($"county-{fips}");

    private Task<JsonNode> RecordAsync(string mutation, string input, string token) =>
        api.RecordAsync(mutation, Input(input), token, "activity { id version title status from until mode place cancelledFor participation { county { fips } people } outputs { material publishedOn } }");

    private string Input(string input) => $"""commandId: "{Api.CommandId()}", activityId: "{Id}", {input}""";
}
