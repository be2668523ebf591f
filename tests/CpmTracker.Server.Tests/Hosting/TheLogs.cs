using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary>What a server writes to its console, redirected as under a supervisor, and to the file that the configuration names.</summary>
[Collection(OneRunningServer.Name)]
public sealed partial class TheLogs(RunningServer running)
{
    private const string Marker = "Confided in a note";

    private static readonly string[] Confidential =
    [
        "A. Director", "A. Coach", "Families first", "Went through the overview", "Weekly check-ins", "Too little time", "Ask the team", "Meet partners", "It helped", "teaming", "advocacy", Marker,
    ];

    [Fact]
    public async Task Hold_nothing_that_people_confide_whatever_goes_well_or_wrong()
    {
        var api = running.Api;
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        await SendBadInputAsync(journey);
        await LoseTheKeyAsync(journey);
        const string writing = "query ($id: ID!) { director(id: $id) { progress { valuesStatement { text } } } }";
        (await api.SendAsync(writing, new { id = journey.Director }, journey.CoachToken)).ToJsonString().ShouldContain("Unexpected Execution Error");
        await EndOfLogAsync();

        var sealedTexts = await SealedTextsAsync(journey);
        sealedTexts.Count.ShouldBeGreaterThan(5);
        foreach (var log in new[] { running.Process.Output, await FileAsync() })
        {
            log.ShouldContain("RecordCoachingSession");
            log.ShouldContain("AuthenticationTagMismatchException");
            foreach (var secret in Confidential.Concat(sealedTexts).Append(journey.CoachToken).Append(journey.DirectorToken).Append(api.Administrator)) log.ShouldNotContain(secret);
            Token().IsMatch(log).ShouldBeFalse();
            Rating().IsMatch(log).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Tell_each_request_and_its_command_by_one_correlation_id()
    {
        var journey = await Journey.BeginAsync(running.Api, county: "county-06037");
        var id = Api.CommandId();
        await running.Api.RecordAsync("completeActivity", $"""commandId: "{id}", directorId: "{journey.Director}", activity: "A1", on: "2026-01-20" """, journey.DirectorToken, "director { id }");

        var command = await running.Process.LoggedAsync(line => Property(line, "CommandId") == id);
        Property(command, "Command").ShouldBe("CompleteActivity");
        Property(command, "Stream").ShouldBe(Api.Raw(journey.Director));
        Property(command, "Outcome").ShouldBe("Accepted");
        Property(command, "Version").ShouldBe("3");
        var correlation = Property(command, "CorrelationId").ShouldNotBeNull();
        correlation.ShouldMatch("^[0-9a-f]{32}$");
        var request = await running.Process.LoggedAsync(line => IsRequest(line) && Property(line, "CorrelationId") == correlation);
        Property(request, "Path").ShouldBe("/graphql");
        Property(request, "Status").ShouldBe("200");
        Property(request, "Subject").ShouldBe(Api.Raw(journey.Director));
        running.Process.Log.Where(IsRequest).ShouldAllBe(line => Property(line, "CorrelationId") != null);
        (await FileAsync()).ShouldContain(id);
    }

    [Fact]
    public async Task Tell_a_refused_command_too()
    {
        var journey = await Journey.BeginAsync(running.Api, county: "county-06073");
        var id = Api.CommandId();

        await running.Api.RefusedAsync("recordCoachingSession", $"""commandId: "{id}", directorId: "{journey.Director}", number: 1, minutes: 0, mode: VIDEO """, journey.CoachToken);

        Property(await running.Process.LoggedAsync(line => Property(line, "CommandId") == id), "Outcome").ShouldBe("Rejected");
    }

    private static bool IsRequest(JsonNode line) => Property(line, "SourceContext") == "Requests";

    private static string? Property(JsonNode line, string name) => line["Properties"]?[name]?.ToString();

    private async Task SendBadInputAsync(Journey journey)
    {
        var api = running.Api;
        var tooLong = string.Concat(Enumerable.Repeat(Marker, 1000));
        await api.RefusedAsync("recordCoachingSession", $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", number: 1, minutes: 40, mode: VIDEO, note: "{tooLong}" """, journey.CoachToken);
        foreach (var body in new[] { Marker, $$"""{ "query": "{ {{Marker}} " }""", $$$"""{ "query": "query ($id: ID!) { director(id: $id) { version } }", "variables": { "id": { "note": "{{{Marker}}}" } } }""" })
            (await api.PostAsync(new StringContent(body, Encoding.UTF8, "application/json"), journey.CoachToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await running.Client.GetAsync($"/graphql?query={Uri.EscapeDataString($"{{ {Marker} }}")}");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", journey.CoachToken[..^4]);
        (await running.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task LoseTheKeyAsync(Journey journey)
    {
        await using var spoilt = await running.QueryAsync("cpm_keys", $"update person_key set wrapped = set_byte(wrapped, 20, 255 - get_byte(wrapped, 20)) where of = '{Api.Raw(journey.Director)}'");
        spoilt.RecordsAffected.ShouldBe(1);
    }

    private async Task<IReadOnlyList<string>> SealedTextsAsync(Journey journey)
    {
        var texts = new List<string>();
        await using var found = await running.QueryAsync(
            "cpm", $"select distinct (regexp_matches(data::text, '\"text\": \"([A-Za-z0-9+/=]+)\"', 'g'))[1] from mt_events where stream_id = '{Api.Raw(journey.Director)}'");
        while (await found.ReadAsync()) texts.Add(found.GetString(0));
        return texts;
    }

    /// <summary>A request whose line comes after all others.</summary>
    private async Task EndOfLogAsync()
    {
        var last = $"/{Guid.NewGuid():N}";
        await running.Client.GetAsync(last);
        await running.Process.LoggedAsync(line => Property(line, "Path") == last);
    }

    private async Task<string> FileAsync()
    {
        await using var file = new FileStream(running.LogFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex(@"eyJ[\w-]+\.")]
    private static partial Regex Token();

    [GeneratedRegex(@"\bratings?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rating();
}
