namespace CpmTracker.Server.GraphQL;

using HotChocolate.Types.Relay;

/// <summary>What every command carries.</summary>
public abstract record CommandInput
{
    /// <summary>Made by the caller, a new one for every new command. Sending the same command again under the same id changes nothing and answers the same.</summary>
    public required Guid CommandId { get; init; }

    /// <summary>The version that the caller has seen. If it is given and no longer holds, nothing is recorded and the error says which version there is.</summary>
    public int? ExpectedVersion { get; init; }
}

/// <summary>What every command about one director carries.</summary>
public abstract record DirectorCommandInput : CommandInput
{
    /// <summary>The director's opaque id.</summary>
    [ID("Director")]
    public required string DirectorId { get; init; }
}

/// <summary>What every command about one coaching session of a director carries.</summary>
public abstract record SessionCommandInput : DirectorCommandInput
{
    /// <summary>The module's id in the catalogue, such as module-1; the one started last if left out.</summary>
    public string? Module { get; init; }

    /// <summary>The session's number in the module.</summary>
    public required int Number { get; init; }
}

/// <summary>What every command about one county carries.</summary>
public abstract record CountyCommandInput : CommandInput
{
    /// <summary>The county's opaque id.</summary>
    [ID("County")]
    public required string CountyId { get; init; }
}
