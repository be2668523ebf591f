namespace CpmTracker.Server.GraphQL;

using System.Security.Claims;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;

/// <summary>What can be asked.</summary>
public sealed class Query
{
    /// <summary>Who asks, as the token tells it.</summary>
    public ViewerNode GetViewer(ClaimsPrincipal user) => new(user.Actor());
}
