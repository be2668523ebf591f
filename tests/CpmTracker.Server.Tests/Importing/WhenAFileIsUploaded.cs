using System.Text.Json;
using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Importing;

public sealed class WhenAFileIsUploaded(Servers servers)
{
    private const string Document =
        """
        mutation ($input: ImportRecordsInput!) { importRecords(input: $input) {
          report { done rows recorded unchanged events { event count } faultCount faults { line column reason } }
          errors { __typename ... on NotAllowedError { message } } } }
        """;

    [Fact]
    public async Task An_administrator_sees_what_would_be_recorded_and_then_records_it()
    {
        await using var api = await servers.StartAsync();

        var preview = await UploadAsync(api, Office.Directors, api.Administrator, preview: true);
        var recorded = await UploadAsync(api, Office.Directors, api.Administrator);
        var again = await UploadAsync(api, Office.Directors, api.Administrator);

        const string Events = """[{"event":"coach.registered.v1","count":1},{"event":"director.coach_assigned.v1","count":2},{"event":"director.enrolled.v1","count":2}]""";
        preview.ToJsonString().ShouldBe($$"""{"report":{"done":false,"rows":2,"recorded":2,"unchanged":0,"events":{{Events}},"faultCount":0,"faults":[]},"errors":null}""");
        recorded.ToJsonString().ShouldBe($$"""{"report":{"done":true,"rows":2,"recorded":2,"unchanged":0,"events":{{Events}},"faultCount":0,"faults":[]},"errors":null}""");
        again.ToJsonString().ShouldBe("""{"report":{"done":true,"rows":2,"recorded":0,"unchanged":2,"events":[],"faultCount":0,"faults":[]},"errors":null}""");
    }

    [Fact]
    public async Task What_is_wrong_comes_back_by_line_and_column()
    {
        await using var api = await servers.StartAsync();

        var answer = await UploadAsync(api, Office.Directors.Replace("06021", "06022", StringComparison.Ordinal), api.Administrator);

        answer["report"]!.ToJsonString().ShouldBe(
            """{"done":false,"rows":2,"recorded":1,"unchanged":0,"events":[{"event":"coach.registered.v1","count":1},{"event":"director.coach_assigned.v1","count":1},{"event":"director.enrolled.v1","count":1}],"faultCount":1,"faults":[{"line":3,"column":"county_fips","reason":"No county is registered under 06022."}]}""");
    }

    [Fact]
    public async Task Others_are_refused()
    {
        await using var api = await servers.StartAsync();

        foreach (var token in new[] { api.Staff, api.Auditor, api.CountyStaff("06019"), api.RegionalStaff("Central"), null })
        {
            var answer = await UploadAsync(api, Office.Directors, token);
            answer["report"].ShouldBeNull();
            answer["errors"]![0]!["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        }
    }

    private static async Task<JsonNode> UploadAsync(Api api, string file, string? token, bool preview = false)
    {
        var operations = JsonSerializer.Serialize(new
        {
            query = Document,
            variables = new { input = new { commandId = Api.CommandId(), kind = "DIRECTORS", file = (string?)null, preview } },
        });
        using var form = new MultipartFormDataContent
        {
            { new StringContent(operations), "operations" },
            { new StringContent("""{"0": ["variables.input.file"]}"""), "map" },
            { new StringContent(file), "0", "directors.csv" },
        };
        form.Headers.Add("GraphQL-preflight", "1");
        using var response = await api.PostAsync(form, token);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"]!["importRecords"]!;
    }
}
