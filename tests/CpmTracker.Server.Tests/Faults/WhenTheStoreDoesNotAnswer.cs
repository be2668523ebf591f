using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>PostgreSQL is not there: whoever asks, or sends a command, is told to try again.</summary>
public sealed class WhenTheStoreDoesNotAnswer(Servers servers)
{
    private const string Query = "query ($id: ID!) { director(id: $id) { version } }";
    private const string Command =
        """mutation ($id: ID!, $command: UUID!) { completeActivity(input: { commandId: $command, directorId: $id, activity: "A1", on: "2026-01-20" }) { director { version } errors { __typename } } }""";

    [Fact]
    public async Task A_query_and_a_command_say_so_and_what_to_do()
    {
        AnswerThief? thief = null;
        await using var api = await servers.StartAsync(database => (thief = AnswerThief.Before(database)).ConnectionString);
        var journey = await Journey.BeginAsync(api);
        (await api.AskAsync(Query, new { id = journey.Director }, journey.DirectorToken))["director"]!["version"]!.GetValue<int>().ShouldBe(2);

        await thief!.DisposeAsync();

        foreach (var document in (string[])[Query, Command])
        {
            var answer = await api.SendAsync(document, document == Query ? new { id = journey.Director } : new { id = journey.Director, command = Guid.NewGuid() }, journey.DirectorToken);
            var error = answer["errors"]!.AsArray().Single()!;
            error["extensions"]!["code"]!.GetValue<string>().ShouldBe("STORE_UNAVAILABLE");
            error["message"]!.GetValue<string>().ShouldEndWith("Try again, a command under the same command id: it is recorded once.");
        }
    }
}
