using System.Text;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>What a person sees who opens the endpoint in a browser.</summary>
internal static class BrowserPage
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes("""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>GraphQL endpoint</title></head>
        <body>
        <main>
        <h1>GraphQL endpoint</h1>
        <p>This address answers GraphQL requests: send a POST with a JSON body such as <code>{"query": "{ __typename }"}</code>.</p>
        <p>The schema may be at <a href="?sdl">?sdl</a>.</p>
        </main>
        </body>
        </html>
        """);

    public static async Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.Body.WriteAsync(Page, context.RequestAborted).ConfigureAwait(false);
    }
}
