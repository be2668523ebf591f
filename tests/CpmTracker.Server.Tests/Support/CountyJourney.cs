using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Support;

/// <summary>The steps of a county's implementation, as its staff send them.</summary>
public sealed class CountyJourney(Api api, string fips)
{
    public const string Fresno = "06019";
    public const string LosAngeles = "06037";
    public const string Imperial = "06025";
    public const string Kings = "06031";

    public string Id => Journey.CountyId($"county-{fips}");

    public Task<JsonNode> StaffAsync(string mutation, string input, string payload = "fips") => RecordAsync(mutation, input, payload, api.CountyStaff(fips));

    public Task<JsonNode> OfficeAsync(string mutation, string input, string payload = "fips") => RecordAsync(mutation, input, payload, api.Administrator);

    /// <summary>Records it and gives the county's payload.</summary>
    public async Task<JsonNode> RecordAsync(string mutation, string input, string payload, string token) =>
        (await api.RecordAsync(mutation, $"""commandId: "{Api.CommandId()}", countyId: "{Id}", {input}""", token, $"county {{ {payload} }}"))["county"]!;

    public Task<JsonNode> RefusedAsync(string mutation, string input, string? token) =>
        api.RefusedAsync(mutation, $"""commandId: "{Api.CommandId()}", countyId: "{Id}", {input}""", token);

    /// <summary>Completes a Snapshot and gives its opaque id.</summary>
    public async Task<string> SnapshotAsync(string on) => Last(await StaffAsync(
        "completeSnapshot",
        $$"""
        instrument: "county-snapshot", instrumentVersion: 1, participants: 14, on: "{{on}}",
        dimensions: [{ area: ORB, rating: 2 }, { area: ERP, rating: 1 }, { area: WD, rating: 3 }, { area: QOSI, rating: 2 }]
        """,
        "implementation { snapshots { id } }"), "snapshots");

    /// <summary>Sets local priorities in these areas, the first first.</summary>
    public Task<JsonNode> PrioritiesAsync(string on, params string[] areas) => StaffAsync(
        "setLocalPriorities",
        $"""on: "{on}", priorities: [{string.Join(", ", areas.Select((area, i) => $$"""{ rank: {{i + 1}}, area: {{area}}, text: "Priority {{i + 1}}" }"""))}]""");

    /// <summary>Adopts a plan from a Snapshot of the same day and gives the plan's opaque id.</summary>
    public async Task<string> PlanAsync(string startsOn, string reassessOn)
    {
        await SnapshotAsync(startsOn);
        await PrioritiesAsync(startsOn, "ERP", "ERP", "ORB");
        return Last(await StaffAsync("adoptImplementationPlan", $"""startsOn: "{startsOn}", reassessOn: "{reassessOn}", on: "{startsOn}" """, "implementation { plans { id } }"), "plans");
    }

    /// <summary>The opaque id of the last entry of a list in a county's payload.</summary>
    public static string Last(JsonNode county, string list) => county["implementation"]![list]!.AsArray()[^1]!["id"]!.GetValue<string>();
}
