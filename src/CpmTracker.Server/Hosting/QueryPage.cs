namespace CpmTracker.Server.Hosting;

using System.Net.Mime;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

/// <summary>
/// The page on which people ask questions: what a browser gets that opens <c>/graphql</c>. It is bundled by npm (<c>QueryPage/</c>) and served whole from here; no other host is asked for
/// anything. It stands before the GraphQL endpoint, so that it is the same whatever page that would show.
/// </summary>
public static class QueryPage
{
    /// <summary>Where its files are served, and in which folder they are.</summary>
    private const string Files = "query-page";

    private const string Page = "index.html";

    /// <summary>Nothing but the page's own files, and questions to this host. Its editor sets styles of elements, which alone is let pass.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string NotBuilt =
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>CpmTracker: GraphQL</title></head>
        <body>
        <main>
        <h1>GraphQL</h1>
        <p>This address answers GraphQL requests: send a POST with a JSON body such as <code>{"query": "{ __typename }"}</code>. The schema is at <a href="/graphql/schema">/graphql/schema</a>.</p>
        <p>The page for asking questions here was not built. Build it with npm, then the server: <code>cd src/CpmTracker.Server/QueryPage &amp;&amp; npm ci &amp;&amp; npm run build</code></p>
        </main>
        </body>
        </html>
        """;

    /// <summary>Serves the page as it was built into the program's own folder.</summary>
    public static void UseQueryPage(this WebApplication app) => app.UseQueryPage(Path.Combine(AppContext.BaseDirectory, Files));

    /// <summary>Serves the page as it was built into a folder; where there is none, a plain page that says how to build it.</summary>
    public static void UseQueryPage(this WebApplication app, string folder)
    {
        IFileProvider built = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : new NullFileProvider();
        app.UseStaticFiles(new StaticFileOptions { FileProvider = built, RequestPath = "/" + Files, OnPrepareResponse = served => Guard(served.Context.Response) });
        app.Use((http, next) => IsAsked(http.Request) ? WriteAsync(http.Response, built.GetFileInfo(Page)) : next());
    }

    private static bool IsAsked(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path == "/graphql"
        && request.Query.Count == 0
        && request.Headers.Accept.Any(accept => accept!.Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase));

    private static Task WriteAsync(HttpResponse response, IFileInfo page)
    {
        Guard(response);
        response.ContentType = "text/html; charset=utf-8";
        return page.Exists ? response.SendFileAsync(page) : response.WriteAsync(NotBuilt);
    }

    private static void Guard(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers[HeaderNames.CacheControl] = "no-cache";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
