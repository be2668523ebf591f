using System.Security.Cryptography;
using System.Text;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore;

/// <summary>Gives the schema as a file.</summary>
internal static class SchemaEndpoint
{
    public static async Task InvokeAsync(HttpContext context, RequestExecutor executor)
    {
        if (!executor.AllowsIntrospection)
        {
            // Who may not ask for the schema's parts does not get it as a whole.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var text = Encoding.UTF8.GetBytes(executor.Schema.ToString());
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text))}\"");
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        context.Response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        context.Response.ContentType = "application/graphql; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        await context.Response.Body.WriteAsync(text, context.RequestAborted).ConfigureAwait(false);
    }
}
