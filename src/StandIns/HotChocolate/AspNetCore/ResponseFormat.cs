using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore;

/// <summary>The media type that a client gets, and with it which status codes it understands.</summary>
internal sealed class ResponseFormat
{
    public const string GraphQLResponse = "application/graphql-response+json";

    private static readonly ResponseFormat Current = new(GraphQLResponse + "; charset=utf-8", hasRealStatus: true);
    private static readonly ResponseFormat Legacy = new("application/json; charset=utf-8", hasRealStatus: false);

    private readonly string _contentType;
    private readonly bool _hasRealStatus;

    private ResponseFormat(string contentType, bool hasRealStatus)
    {
        _contentType = contentType;
        _hasRealStatus = hasRealStatus;
    }

    /// <summary>The format that the request accepts. Null when it accepts none; it is then answered already.</summary>
    public static async ValueTask<ResponseFormat?> NegotiateAsync(HttpContext context)
    {
        var accept = context.Request.Headers.Accept;
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace))
            return Current;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var accepted))
        {
            var wrong = new Error { Message = "The Accept header cannot be read.", Code = ErrorCodes.InvalidAccept }
                .SetExtension("headerValue", accept.ToString());
            await Current.WriteAsync(context, OperationResult.Refused(wrong), StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return null;
        }
        if (accepted.Any(type => type.MatchesAllTypes || Is(type, "application/*") || Is(type, GraphQLResponse)))
            return Current;
        if (accepted.Any(type => Is(type, "application/json")))
            return Legacy;
        var unknown = new Error { Message = "None of the accepted media types can be given.", Code = ErrorCodes.NoSupportedAccept };
        await Current.WriteAsync(context, OperationResult.Refused(unknown), StatusCodes.Status406NotAcceptable).ConfigureAwait(false);
        return null;
    }

    /// <summary>Writes a result as the whole response.</summary>
    public async Task WriteAsync(HttpContext context, OperationResult result, int? status = null)
    {
        context.Response.StatusCode = status ?? (_hasRealStatus ? Status(result) : StatusCodes.Status200OK);
        context.Response.ContentType = _contentType;
        ResultWriter.Write(result, context.Response.BodyWriter);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static int Status(OperationResult result)
    {
        if (result.IsKindRefused)
            return StatusCodes.Status405MethodNotAllowed;
        return result.IsExecuted || result.Errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static bool Is(MediaTypeHeaderValue type, string name) => type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase);
}
