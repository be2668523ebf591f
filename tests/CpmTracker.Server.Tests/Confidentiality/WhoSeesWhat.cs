using CpmTracker.Server.Sealing;
using CpmTracker.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CpmTracker.Server.Tests.Confidentiality;

public sealed class WhoSeesWhat(Servers servers)
{
    private const string Secret = "Families first";

    private const string Everything =
        """
        query ($id: ID!) { director(id: $id) { name
          progress { status minutesDelivered
            valuesStatement { text } priorities { improvementArea } threeQuestions { worries { text } } developmentPlan { goals { statement { text } } }
            selfAssessments { ratings { rating } } sessions { note { text } } }
          history(first: 50) { nodes { type fields { name value withheld } } } } }
        """;

    [Fact]
    public async Task Coach_and_director_read_what_was_written_and_statewide_staff_and_auditors_do_not()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();

        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken })
        {
            var answer = await api.AskAsync(Everything, new { id = journey.Director }, token);
            answer["director"]!["progress"]!["valuesStatement"]!["text"]!.GetValue<string>().ShouldBe(Secret);
            answer.ToJsonString().ShouldContain("Too little time");
        }

        foreach (var token in new[] { api.Staff, api.Auditor, api.Administrator, api.CountyStaff("06019") })
        {
            var answer = await api.SendAsync(Everything, new { id = journey.Director }, token);
            var text = answer.ToJsonString();
            answer["data"]!["director"]!["progress"]!["status"]!.GetValue<string>().ShouldBe("FINISHED");
            answer["data"]!["director"]!["progress"]!["valuesStatement"].ShouldBeNull();
            text.ShouldContain("AUTH_NOT_AUTHORIZED");
            foreach (var secret in new[] { Secret, "Too little time", "Weekly check-ins", "Meet partners", "teaming", "Went through the overview" }) text.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task Somebody_without_a_role_sees_public_facts_only()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        (await api.AskAsync("""{ county(fips: "06019") { name population agency region } catalogue { edition } viewer { signedIn } }"""))["county"]!["name"]!.GetValue<string>().ShouldBe("Fresno");
        foreach (var document in new[]
        {
            "{ statewide { countiesWithDirector } }",
            "{ directors { totalCount } }",
            "{ coaches { totalCount } }",
            """{ county(fips: "06019") { implementation { seat } } }""",
            $$"""{ director(id: "{{journey.Director}}") { version } }""",
            $$"""{ node(id: "{{journey.Director}}") { id ... on Director { version } } }""",
            $$"""{ coach(id: "{{journey.Coach}}") { name } }""",
        })
        {
            var answer = (await api.SendAsync(document)).ToJsonString();
            (answer.Contains("AUTH_NOT_AUTH", StringComparison.Ordinal) || answer.Contains("\"node\":null", StringComparison.Ordinal)).ShouldBeTrue($"{document} gave {answer}");
            answer.ShouldNotContain("\"version\"");
            answer.ShouldNotContain("A. Coach");
        }

        (await api.RefusedAsync("withdrawDirector", $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", reason: OTHER """, null))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
    }

    [Fact]
    public async Task A_coach_and_a_director_find_only_their_own_directors()
    {
        await using var api = await servers.StartAsync();
        var mine = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06037");

        foreach (var token in new[] { mine.CoachToken, mine.DirectorToken })
        {
            var answer = await api.AskAsync("query ($id: ID!) { directors { totalCount nodes { id } } director(id: $id) { version } }", new { id = other.Director }, token);
            answer["directors"]!["totalCount"]!.GetValue<int>().ShouldBe(1);
            answer["directors"]!["nodes"]![0]!["id"]!.GetValue<string>().ShouldBe(mine.Director);
            answer["director"].ShouldBeNull();
        }
    }

    [Fact]
    public async Task Nothing_that_people_wrote_stands_in_the_database_in_plain()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        await api.ViewsAsync();

        await using var connection = new NpgsqlConnection(api.Database);
        await connection.OpenAsync();
        await using var tables = new NpgsqlCommand("select tablename from pg_tables where schemaname = 'public' and (tablename like 'mt\\_%' or tablename like 'wolverine%')", connection);
        var names = new List<string>();
        await using (var reader = await tables.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        }

        names.ShouldContain("mt_events");
        foreach (var table in names)
        {
            foreach (var secret in new[] { Secret, "A. Director", "A. Coach", "Too little time", "Meet partners", "Went through the overview" })
            {
                await using var search = new NpgsqlCommand($"select count(*) from {table} t where t::text like '%' || @secret || '%'", connection);
                search.Parameters.AddWithValue("secret", secret);
                ((long)(await search.ExecuteScalarAsync())!).ShouldBe(0, $"{table} holds '{secret}' in plain");
            }
        }
    }

    [Fact]
    public async Task A_deleted_key_erases_the_person_and_leaves_the_history_whole()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();

        (await api.Host.Services.GetRequiredService<PersonKeys>().DeleteAsync(Api.Raw(journey.Director), CancellationToken.None)).ShouldBeTrue();

        var director = (await api.AskAsync(
            "query ($id: ID!) { director(id: $id) { name version progress { status minutesDelivered valuesStatement { text erased } } history { totalCount } } }",
            new { id = journey.Director },
            journey.CoachToken))["director"]!;
        director["name"].ShouldBeNull();
        director["progress"]!["valuesStatement"]!["erased"]!.GetValue<bool>().ShouldBeTrue();
        director["progress"]!["status"]!.GetValue<string>().ShouldBe("FINISHED");
        director["history"]!["totalCount"]!.GetValue<int>().ShouldBe(director["version"]!.GetValue<int>());
    }
}
