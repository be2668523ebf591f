namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>Why a WebSocket is closed: the codes of the protocol <c>graphql-transport-ws</c>, and two of WebSockets themselves.</summary>
internal sealed record CloseReason(int Code, string Text)
{
    public static CloseReason GoingAway { get; } = new(1001, "The server stops");

    public static CloseReason TooLarge { get; } = new(1009, "The message is too large");

    public static CloseReason InvalidMessage { get; } = new(4400, "Invalid message received");

    public static CloseReason Unauthorized { get; } = new(4401, "Unauthorized");

    public static CloseReason UnknownProtocol { get; } = new(4406, "Subprotocol not acceptable");

    public static CloseReason InitTimeout { get; } = new(4408, "Connection initialisation timeout");

    public static CloseReason TooManyInits { get; } = new(4429, "Too many initialisation requests");

    public static CloseReason Failure { get; } = new(4500, "Internal server error");

    public static CloseReason Forbidden(string message) => new(4403, message);

    public static CloseReason NotUnique(string id) => new(4409, $"Subscriber for {(id.Length > 40 ? "this id" : id)} already exists");
}
