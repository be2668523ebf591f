using Microsoft.Extensions.Logging;

namespace Wolverine.Runtime.Handlers;

/// <summary>What the arguments of one call of a handler are taken from.</summary>
internal sealed record HandlerCall(IServiceProvider Services, MessageContext Context, ILogger Logger, CancellationToken Cancellation)
{
    public Envelope Envelope => Context.Envelope!;

    public object Message => Envelope.Message!;
}
