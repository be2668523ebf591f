using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore;

/// <summary>Executes requests that come by POST: as a JSON body, or as a multipart form with files.</summary>
internal sealed class PostEndpoint(RequestExecutor executor)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentType == "application/json")
        {
            await JsonAsync(context).ConfigureAwait(false);
            return;
        }
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !(IsJson(type) || IsForm(type)))
        {
            // As if there were no such endpoint: another one may know the type.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        if (IsJson(type))
            await JsonAsync(context).ConfigureAwait(false);
        else if (await ResponseFormat.NegotiateAsync(context).ConfigureAwait(false) is { } format)
            await FormAsync(context, format).ConfigureAwait(false);
    }

    private async Task JsonAsync(HttpContext context)
    {
        if (await ResponseFormat.NegotiateAsync(context).ConfigureAwait(false) is not { } format)
            return;
        using var body = await RequestBody.ReadAsync(context.Request, executor.MaxRequestSize, context.RequestAborted).ConfigureAwait(false);
        if (body.IsTooLarge)
        {
            await format.RefuseAsync(context, RequestErrors.TooLarge(executor.MaxRequestSize), StatusCodes.Status413PayloadTooLarge).ConfigureAwait(false);
            return;
        }
        var (request, error) = JsonBody.Read(body.Json.Span, executor);
        if (request is null)
            await format.RefuseAsync(context, error!).ConfigureAwait(false);
        else
            await HttpExecution.RunAsync(context, executor, request, format).ConfigureAwait(false);
    }

    private async Task FormAsync(HttpContext context, ResponseFormat format)
    {
        var (request, error, status) = await MultipartRequest.ReadAsync(context, executor).ConfigureAwait(false);
        if (request is null)
            await format.RefuseAsync(context, error!, status).ConfigureAwait(false);
        else
            await HttpExecution.RunAsync(context, executor, request, format).ConfigureAwait(false);
    }

    private static bool IsForm(MediaTypeHeaderValue type) => type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    private static bool IsJson(MediaTypeHeaderValue type)
        => type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.MediaType.Equals(ResponseFormat.GraphQLResponse, StringComparison.OrdinalIgnoreCase);
}
