using HotChocolate.CostAnalysis;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Executes a request in the services, and as the user, of an HTTP request.</summary>
internal static class HttpExecution
{
    public static async Task RunAsync(HttpContext context, RequestExecutor executor, OperationRequest request, ResponseFormat format)
    {
        var result = await executor.ExecuteAsync(request with
        {
            Http = context,
            User = context.User,
            CostReport = context.Request.Headers["GraphQL-Cost"].ToString() switch
            {
                "report" => CostReport.Report,
                "validate" => CostReport.Validate,
                _ => CostReport.None,
            },
        }, context.RequestAborted).ConfigureAwait(false);
        // Streams end by themselves when the client is gone, and give back what they hold.
        if (result is IResponseStream || !context.RequestAborted.IsCancellationRequested)
            await format.WriteAsync(context, result).ConfigureAwait(false);
    }
}
