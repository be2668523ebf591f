using HotChocolate.Execution;
using HotChocolate.Execution.Processing;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Subscriptions;

/// <summary>Subscriptions (specification 6.2.3): begins the events of the one root field, and executes the operation for each of them.</summary>
internal sealed class Subscriber(RequestExecutor executor, Operation operation, VariableValues variables, OperationRequest request)
{
    /// <summary>Begins the events. What the resolvers of the source hold lives as long as the stream.</summary>
    public async ValueTask<ResponseStream> SubscribeAsync(IServiceProvider services, CancellationToken aborted)
    {
        var scope = services.CreateAsyncScope();
        var context = new OperationContext(executor, operation, variables, request, scope.ServiceProvider, aborted);
        var field = Field(context);
        try
        {
            if (!field.Selection.Arguments.IsEmpty)
                field.Arguments = field.Selection.Arguments.ToRuntime(field.Selection.Arguments.Coerce(variables));
            var source = await field.Selection.Field.Source!(field).ConfigureAwait(false);
            return new ResponseStream(this, source, EndAsync);
        }
        catch
        {
            await EndAsync().ConfigureAwait(false);
            throw;
        }

        async ValueTask EndAsync()
        {
            await field.EndScope().ConfigureAwait(false);
            await scope.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The result of one event, in services of its own; the event's own errors are in it.</summary>
    public async ValueTask<OperationResult> ExecuteAsync(object? message, CancellationToken aborted)
    {
        using var timeout = executor.Timeout(aborted);
        var scope = executor.Application.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            try
            {
                var context = new OperationContext(executor, operation, variables, request, scope.ServiceProvider, timeout.Token) { EventMessage = message };
                return await executor.ExecuteAsync(context).ConfigureAwait(false);
            }
            catch (Exception thrown) when (!aborted.IsCancellationRequested)
            {
                return executor.Failed(thrown, timeout.Token, aborted);
            }
        }
    }

    /// <summary>The result that tells of the end of events which nobody expected.</summary>
    public OperationResult Failed(Exception thrown) => executor.Failed(thrown, CancellationToken.None, CancellationToken.None);

    // The variables of @skip and @include may leave nothing to subscribe to (specification 6.2.3.1).
    private FieldContext Field(OperationContext context)
    {
        for (var i = 0; i < operation.Root.Count; i++)
        {
            if (operation.Root[i].IsIncluded(context.Fulfilled))
                return new FieldContext().At(context, operation.Root[i], operation.RootType, new ResultNode(), executor.RootValue(context));
        }
        throw new GraphQLException("The subscription selects no field.");
    }
}
