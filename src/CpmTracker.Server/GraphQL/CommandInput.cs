namespace CpmTracker.Server.GraphQL;

/// <summary>What every command carries.</summary>
public abstract record CommandInput
{
    /// <summary>Made by the caller, a new one for every new command. Sending the same command again under the same id changes nothing and answers the same.</summary>
    public required Guid CommandId { get; init; }

    /// <summary>The version that the caller has seen. If it is given and no longer holds, nothing is recorded and the error says which version there is.</summary>
    public int? ExpectedVersion { get; init; }
}
