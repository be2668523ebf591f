using System.Text;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Executes queries that come in the address of a GET; gives the schema, or a page for people.</summary>
internal sealed class GetEndpoint(RequestExecutor executor)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await SocketEndpoint.InvokeAsync(context, executor).ConfigureAwait(false);
            return;
        }
        var query = context.Request.Query;
        if (query.ContainsKey("sdl"))
        {
            await SchemaEndpoint.InvokeAsync(context, executor).ConfigureAwait(false);
            return;
        }
        if (!query.ContainsKey("query") && !query.ContainsKey("id") && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            await BrowserPage.WriteAsync(context).ConfigureAwait(false);
            return;
        }
        if (await ResponseFormat.NegotiateAsync(context).ConfigureAwait(false) is not { } format)
            return;
        var variables = Encoding.UTF8.GetBytes(query["variables"].ToString());
        var (request, error) = JsonRequest.Read(query["query"], query["id"], query["operationName"], variables);
        if (request is null)
            await format.RefuseAsync(context, error!).ConfigureAwait(false);
        else
            await HttpExecution.RunAsync(context, executor, request with { OnlyQueries = true }, format).ConfigureAwait(false);
    }
}
