using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Alba;

/// <summary>Gives a request its body.</summary>
internal static class RequestBody
{
    public static void Set(HttpContext context, byte[] content, string? contentType)
    {
        context.Request.Body = new MemoryStream(content);
        context.Request.ContentLength = content.Length;
        context.Request.ContentType = contentType;
        // Endpoints ask this feature, not the stream, whether there is anything to read.
        context.Features.Set<IHttpRequestBodyDetectionFeature>(new Present());
    }

    private sealed class Present : IHttpRequestBodyDetectionFeature
    {
        public bool CanHaveBody => true;
    }
}
