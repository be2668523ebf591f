using System.Collections.Concurrent;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>What a client has asked for on a WebSocket and not yet got to the end of.</summary>
internal sealed class SocketOperations(SocketConnection connection, RequestExecutor executor)
{
    // Each holds buffers and services: nobody may have any number of them.
    private const int Most = 100;
    private static readonly IError TooMany = ErrorBuilder.New().SetMessage($"A connection may have {Most} operations at a time.").Build();
    private readonly ConcurrentDictionary<string, RunningOperation> _running = new(StringComparer.Ordinal);

    /// <summary>Starts an operation; false when one of this id is running.</summary>
    public bool TryStart(string id, OperationRequest request)
    {
        var operation = new RunningOperation();
        if (!_running.TryAdd(id, operation))
            return false;
        operation.Work = Task.Run(() => RunAsync(id, operation, request));
        return true;
    }

    /// <summary>Ends an operation because the client has enough of it.</summary>
    public void Complete(string id)
    {
        if (_running.TryRemove(id, out var operation))
            operation.End.Cancel();
    }

    /// <summary>Ends them all.</summary>
    public async Task EndAsync()
    {
        var ending = _running.Values.ToArray();
        foreach (var operation in ending)
            await operation.End.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(ending.Select(operation => operation.Work)).ConfigureAwait(false);
    }

    private async Task RunAsync(string id, RunningOperation operation, OperationRequest request)
    {
        var end = operation.End.Token;
        try
        {
            var result = _running.Count > Most ? OperationResult.Refused(TooMany) : await executor.ExecuteAsync(AsUser(request), end).ConfigureAwait(false);
            var last = await SendAsync(id, result, end).ConfigureAwait(false);
            // From here on the id is free: the client may use it again as soon as it reads this.
            if (_running.TryRemove(new(id, operation)))
                await connection.SendAsync(last is null ? SocketMessages.Complete(id) : SocketMessages.Error(id, last)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client asked for it, or is gone.
        }
        finally
        {
            _running.TryRemove(new(id, operation));
        }
    }

    /// <summary>Sends what is executed; the errors of what was not are given back.</summary>
    private async Task<IReadOnlyList<IError>?> SendAsync(string id, IExecutionResult result, CancellationToken end)
    {
        if (result is OperationResult single)
            return await SendAsync(id, single, end).ConfigureAwait(false);
        var stream = (ResponseStream)result;
        await using (stream.ConfigureAwait(false))
        {
            await foreach (var next in stream.ReadResultsAsync(end).ConfigureAwait(false))
            {
                if (await SendAsync(id, next, end).ConfigureAwait(false) is { } errors)
                    return errors;
            }
        }
        return null;
    }

    private async Task<IReadOnlyList<IError>?> SendAsync(string id, OperationResult result, CancellationToken end)
    {
        end.ThrowIfCancellationRequested();
        if (!result.IsExecuted)
            return result.Errors;
        await connection.SendAsync(SocketMessages.Next(id, result)).ConfigureAwait(false);
        return null;
    }

    private OperationRequest AsUser(OperationRequest request) => request with
    {
        User = connection.HttpContext.User,
        GlobalState = new Dictionary<string, object?> { [nameof(HttpContext)] = connection.HttpContext },
    };

    private sealed class RunningOperation
    {
        public CancellationTokenSource End { get; } = new();

        public Task Work { get; set; } = Task.CompletedTask;
    }
}
