using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>A director with a coach, whose history the commands go to.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="Session">Opaque id of the session that was held.</param>
/// <param name="Token">The director's.</param>
/// <param name="CoachToken">The coach's.</param>
internal sealed record CoachedDirector(string Id, string Session, string Token, string CoachToken)
{
    private readonly Dictionary<string, string> drafts = [];

    /// <summary>The drafts of the values statement that were planned, by command id.</summary>
    public IReadOnlyDictionary<string, string> Drafts => drafts;

    public PlannedCommand WriteValues(string text)
    {
        var command = new PlannedCommand("writeValuesStatement", $"""directorId: "{Id}", text: "{text}", on: "2026-02-11" """, Token, "director { version }");
        drafts.Add(command.Id.ToString(), text);
        return command;
    }

    public PlannedCommand Correct(int minutes, string reason) =>
        new("correctCoachingSession", $"""directorId: "{Id}", sessionId: "{Session}", minutes: {minutes}, reason: "{reason}", on: "2026-02-01" """, CoachToken, "director { version }");

    /// <summary>The drafts that the director reads in the history, each with the id of the command that it came of.</summary>
    public async Task<IReadOnlyList<(string Command, string Text)>> DraftsInHistoryAsync(Clients clients)
    {
        var drafts = new List<(string, string)>();
        for (string? after = null; ;)
        {
            var history = (await clients.AskAsync(
                "query ($id: ID!, $after: String) { director(id: $id) { history(first: 200, after: $after) { nodes { type commandId fields { name value } } pageInfo { hasNextPage endCursor } } } }",
                new { id = Id, after },
                Token))["director"]!["history"]!;
            drafts.AddRange(history["nodes"]!.AsArray().Where(e => TextOf(e!, "type") == "director.values_statement_written.v1").Select(e => (TextOf(e!, "commandId"), Draft(e!))));
            if (!history["pageInfo"]!["hasNextPage"]!.GetValue<bool>()) return drafts;
            after = TextOf(history["pageInfo"]!, "endCursor");
        }
    }

    private static string Draft(JsonNode written) => TextOf(written["fields"]!.AsArray().Single()!, "value");

    private static string TextOf(JsonNode node, string name) => node[name]!.GetValue<string>();
}
