using HotChocolate.Types;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Uploads;

/// <summary>A file of a multipart form.</summary>
internal sealed class UploadedFile(IFormFile file) : IFile
{
    public string Name => file.FileName;

    public long? Length => file.Length;

    public string? ContentType => file.Headers.ContentType.Count > 0 ? file.ContentType : null;

    public Task CopyToAsync(Stream target, CancellationToken cancellationToken = default) => file.CopyToAsync(target, cancellationToken);

    public Stream OpenReadStream() => file.OpenReadStream();
}
