using System.Buffers;
using System.IO.Pipelines;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.AspNetCore;

/// <summary>
/// Writes results as server-sent events (the distinct connections mode of GraphQL over SSE): <c>next</c> for each, then <c>complete</c>. When the host stops, the response
/// ends without <c>complete</c>, so that clients come again. Who reads slowly is waited for; the web server drops who does not read at all.
/// </summary>
internal static class EventStreamResponse
{
    public const string MediaType = "text/event-stream";

    // A comment, which clients pass over: nobody between them and us is to take the silence for the end.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(12);

    public static async Task WriteAsync(HttpContext context, IAsyncEnumerable<OperationResult> results)
    {
        var response = context.Response;
        response.ContentType = MediaType + "; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var stopping = context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var time = context.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        try
        {
            await WriteAsync(response, results, time, end.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && end.IsCancellationRequested)
        {
            // The client is gone, or the host goes: there is nobody to tell.
        }
    }

    private static async Task WriteAsync(HttpResponse response, IAsyncEnumerable<OperationResult> results, TimeProvider time, CancellationToken end)
    {
        // The headers go at once: the client is to know that it is subscribed.
        await SendAsync(response, ":\n\n"u8, end).ConfigureAwait(false);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(end);
        var enumerator = results.GetAsyncEnumerator(over.Token);
        Task<bool> next = Task.FromResult(false);
        try
        {
            while (true)
            {
                next = enumerator.MoveNextAsync().AsTask();
                while (!await IsThereWithinAsync(next, KeepAlive, time).ConfigureAwait(false))
                    await SendAsync(response, ":\n\n"u8, end).ConfigureAwait(false);
                if (!await next.ConfigureAwait(false))
                    break;
                response.BodyWriter.Write("event: next\ndata: "u8);
                ResultWriter.Write(enumerator.Current, response.BodyWriter);
                await SendAsync(response, "\n\n"u8, end).ConfigureAwait(false);
            }
        }
        finally
        {
            // When the client has gone while a result was awaited: no enumerator may be disposed of before it has given that up.
            await over.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await enumerator.DisposeAsync().ConfigureAwait(false);
        }
        await SendAsync(response, "event: complete\ndata:\n\n"u8, end).ConfigureAwait(false);
    }

    private static async Task<bool> IsThereWithinAsync(Task next, TimeSpan span, TimeProvider time)
    {
        await next.WaitAsync(span, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return next.IsCompleted;
    }

    private static ValueTask<FlushResult> SendAsync(HttpResponse response, ReadOnlySpan<byte> text, CancellationToken end)
    {
        response.BodyWriter.Write(text);
        return response.BodyWriter.FlushAsync(end);
    }
}
