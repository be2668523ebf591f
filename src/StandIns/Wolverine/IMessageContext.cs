namespace Wolverine;

/// <summary>The bus as seen from within the handling of one message; what is sent through it belongs to that message's conversation.</summary>
public interface IMessageContext : IMessageBus
{
    /// <summary>Ties together everything that came of one request: the trace id where there is a trace, else a new id.</summary>
    string? CorrelationId { get; set; }

    /// <summary>On whose behalf messages are sent; they carry it if <see cref="WolverineOptions.EnableRelayOfUserName"/> is set.</summary>
    string? UserName { get; set; }

    /// <summary>The message being handled; null outside of a handler.</summary>
    Envelope? Envelope { get; }
}
