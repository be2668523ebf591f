namespace CpmTracker.Server.GraphQL.Histories;

/// <summary>
/// Stands for what an event says whose type this version of the server does not know: a later version recorded it. That it happened is shown; what it says is not, as nobody
/// here can tell how confidential it is.
/// </summary>
public sealed record UnknownEvent;
