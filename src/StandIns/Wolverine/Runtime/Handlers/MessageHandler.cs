using Microsoft.Extensions.Logging;

namespace Wolverine.Runtime.Handlers;

/// <summary>The handler of one message type, ready to be called; it returns what the method returned, null for nothing.</summary>
internal sealed record MessageHandler(Type MessageType, Func<HandlerCall, ValueTask<object?>> Call, ILogger Logger);
