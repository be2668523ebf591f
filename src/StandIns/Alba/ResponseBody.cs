using System.Text;
using Microsoft.AspNetCore.Http;

namespace Alba;

/// <summary>A response's body, kept in memory so that several assertions and the test can each read it from its beginning.</summary>
internal static class ResponseBody
{
    public static async Task KeepAsync(HttpContext context)
    {
        var kept = new MemoryStream();
        await context.Response.Body.CopyToAsync(kept);
        context.Response.Body = kept;
    }

    public static byte[] Bytes(HttpContext context) => ((MemoryStream)context.Response.Body).ToArray();

    public static string Text(HttpContext context) => Encoding.UTF8.GetString(Bytes(context));
}
