using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using HotChocolate.Subscriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore;

/// <summary>The media type that a client gets, and with it which status codes it understands.</summary>
internal sealed class ResponseFormat
{
    public const string GraphQLResponse = "application/graphql-response+json";

    private const string Json = "application/json; charset=utf-8";

    private static readonly ResponseFormat Current = new(GraphQLResponse + "; charset=utf-8", hasRealStatus: true);

    // Who names plain JSON may take any other status than 200 for a failure of the network, and would not look at the errors of a document.
    private static readonly ResponseFormat Legacy = new(Json, hasRealStatus: false);

    // Who names nothing gets the type that everybody knows: the recommendation of GraphQL over HTTP until all clients name what they take.
    private static readonly ResponseFormat Unnamed = new(Json, hasRealStatus: true) { IsOpen = true };

    private static readonly ResponseFormat Events = new(Json, hasRealStatus: true) { IsEvents = true };

    private readonly string _contentType;
    private readonly bool _hasRealStatus;

    private ResponseFormat(string contentType, bool hasRealStatus)
    {
        _contentType = contentType;
        _hasRealStatus = hasRealStatus;
    }

    /// <summary>Whether every result comes as events.</summary>
    private bool IsEvents { get; init; }

    /// <summary>Whether results that are streams may come as events although nobody named them.</summary>
    private bool IsOpen { get; init; }

    /// <summary>The format that the request accepts. Null when it accepts none; it is then answered already.</summary>
    public static async ValueTask<ResponseFormat?> NegotiateAsync(HttpContext context)
    {
        var accept = context.Request.Headers.Accept;
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace))
            return Unnamed;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var accepted))
        {
            var wrong = new Error { Message = "The Accept header cannot be read.", Code = ErrorCodes.InvalidAccept }
                .SetExtension("headerValue", accept.ToString());
            await Current.RefuseAsync(context, wrong).ConfigureAwait(false);
            return null;
        }
        if (accepted.Any(type => Is(type, "application/*") || Is(type, GraphQLResponse)))
            return Current.With(accepted);
        if (accepted.Any(type => Is(type, "application/json")))
            return Legacy.With(accepted);
        if (accepted.Any(IsOfEvents))
            return Events;
        if (accepted.Any(type => type.MatchesAllTypes))
            return Unnamed;
        var unknown = new Error { Message = "None of the accepted media types can be given.", Code = ErrorCodes.NoSupportedAccept };
        await Current.RefuseAsync(context, unknown, StatusCodes.Status406NotAcceptable).ConfigureAwait(false);
        return null;
    }

    /// <summary>Answers a request that is none of GraphQL; so it is no answer to a document, and its status is a real one in every format.</summary>
    public Task RefuseAsync(HttpContext context, IError error, int status = StatusCodes.Status400BadRequest)
        => WriteAsync(context, OperationResult.Refused(error), status);

    /// <summary>Writes a result as the whole response, event by event when it is a stream.</summary>
    public async Task WriteAsync(HttpContext context, IExecutionResult result)
    {
        if (result is not OperationResult single)
        {
            var stream = (ResponseStream)result;
            await using (stream.ConfigureAwait(false))
            {
                if (IsEvents || IsOpen)
                    await EventStreamResponse.WriteAsync(context, stream.ReadResultsAsync()).ConfigureAwait(false);
                else
                    await RefuseAsync(context, RequestErrors.OnlyEvents, StatusCodes.Status406NotAcceptable).ConfigureAwait(false);
            }
        }
        else if (IsEvents)
            await EventStreamResponse.WriteAsync(context, new[] { single }.ToAsyncEnumerable()).ConfigureAwait(false);
        else
            await WriteAsync(context, single, null).ConfigureAwait(false);
    }

    private ResponseFormat With(IList<MediaTypeHeaderValue> accepted)
        => accepted.Any(IsOfEvents) ? new ResponseFormat(_contentType, _hasRealStatus) { IsOpen = true } : this;

    private Task WriteAsync(HttpContext context, OperationResult result, int? status)
    {
        context.Response.StatusCode = status ?? (_hasRealStatus ? Status(result) : StatusCodes.Status200OK);
        if (result.IsKindRefused)
            context.Response.Headers.Allow = HttpMethods.Post;
        context.Response.ContentType = _contentType;
        context.Response.ContentLength = ResultWriter.Length(result);
        ResultWriter.Write(result, context.Response.BodyWriter);
        result.Data?.Dispose();
        return Task.CompletedTask;
    }

    private static int Status(OperationResult result)
    {
        if (result.IsKindRefused)
            return StatusCodes.Status405MethodNotAllowed;
        return result.IsExecuted || result.Errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static bool IsOfEvents(MediaTypeHeaderValue type) => Is(type, EventStreamResponse.MediaType) || Is(type, "text/*");

    private static bool Is(MediaTypeHeaderValue type, string name) => type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase);
}
