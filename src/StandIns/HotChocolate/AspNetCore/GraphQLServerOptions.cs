namespace HotChocolate.AspNetCore;

/// <summary>How GraphQL is served.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>How WebSockets are treated.</summary>
    public GraphQLSocketOptions Sockets { get; set; } = new();
}
