using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>A command that a client will send, if need be several times, always under the same id.</summary>
/// <param name="Mutation">The mutation's name.</param>
/// <param name="Input">Its input but for the command id.</param>
/// <param name="Token">Of whoever sends it.</param>
/// <param name="Payload">What to ask of the answer.</param>
internal sealed record PlannedCommand(string Mutation, string Input, string Token, string Payload)
{
    public Guid Id { get; } = Guid.NewGuid();

    public string Document => $$"""
        mutation { {{Mutation}}(input: { commandId: "{{Id}}", {{Input}} }) { {{Payload}}
          errors { __typename ... on RuleBrokenError { message } ... on InvalidInputError { message } } } }
        """;

    /// <summary>Whether this answer says that the command stands.</summary>
    public bool IsAcknowledgedBy(JsonNode answer) => answer["errors"] is null && answer["data"]?[Mutation] is JsonObject payload && payload["errors"] is null;
}
