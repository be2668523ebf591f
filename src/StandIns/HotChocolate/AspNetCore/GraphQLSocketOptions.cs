namespace HotChocolate.AspNetCore;

/// <summary>How WebSockets are treated.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>Within what time a client must have said who it is: 10 seconds; null for any.</summary>
    public TimeSpan? ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often clients are pinged: every 5 seconds; null for never. Who says nothing after three pings is dropped.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);
}
