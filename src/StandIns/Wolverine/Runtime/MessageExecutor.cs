using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wolverine.ErrorHandling;
using Wolverine.Persistence;
using Wolverine.Runtime.Handlers;

namespace Wolverine.Runtime;

/// <summary>Runs one message through its handler: a fresh scope for each attempt, retries in place as the failure rules say.</summary>
internal sealed class MessageExecutor(WolverineRuntime runtime, IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private static readonly ActivitySource Source = new("Wolverine");
    private readonly ILogger _logger = loggers.CreateLogger<MessageExecutor>();

    public async Task<object?> ExecuteAsync(MessageHandler handler, Envelope envelope, Type? wanted, CancellationToken cancellation)
    {
        using var activity = Start(envelope);
        while (true)
        {
            TimeSpan delay;
            envelope.Attempts++;
            try
            {
                return await AttemptAsync(handler, envelope, wanted, cancellation);
            }
            catch (Exception failure) when (Outbox.IsForbidden(failure))
            {
                _logger.LogInformation("{Message} had been handled before, or is another host's by now: nothing was written", envelope);
                envelope.IsSettled = true;
                return null;
            }
            catch (Exception failure)
            {
                if (cancellation.IsCancellationRequested || runtime.Options.Failures.After(failure, envelope.Attempts) is not FailureAction.Retry retry)
                {
                    activity?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
                    throw;
                }

                delay = retry.Delay;
                _logger.LogWarning("{Failure} in attempt {Attempt} at {Message}: trying again after {Delay}", failure.GetType().Name, envelope.Attempts, envelope, delay);
            }

            await Task.Delay(delay, cancellation);
        }
    }

    private async Task<object?> AttemptAsync(MessageHandler handler, Envelope envelope, Type? wanted, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentMessage>();
        var context = current.Context = new MessageContext(runtime, envelope);

        var returned = await handler.Call(new HandlerCall(scope.ServiceProvider, context, handler.Logger, cancellation));
        var answers = wanted is not null && wanted.IsInstanceOfType(returned);
        if (!answers) await context.CascadeAsync(returned);

        var outgoing = context.Outgoing;
        await runtime.CommitAsync(envelope, outgoing, runtime.Options.AppliesTransactions ? current.Transaction : null, cancellation);
        foreach (var message in outgoing) runtime.Deliver(message);
        return answers ? returned : null;
    }

    private static Activity? Start(Envelope envelope)
    {
        var activity = Source.StartActivity(envelope.MessageType ?? "process", ActivityKind.Internal, envelope.ParentId);
        activity?.SetTag("messaging.message_id", envelope.Id);
        activity?.SetTag("messaging.conversation_id", envelope.CorrelationId);
        return activity;
    }
}
