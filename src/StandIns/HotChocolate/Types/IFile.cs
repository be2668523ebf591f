namespace HotChocolate.Types;

/// <summary>A file that came with a request: the value of the scalar <c>Upload</c>.</summary>
public interface IFile
{
    /// <summary>The file's name, as the client gave it.</summary>
    string Name { get; }

    /// <summary>Its length in bytes.</summary>
    long? Length { get; }

    /// <summary>Its media type, as the client gave it.</summary>
    string? ContentType { get; }

    /// <summary>Copies its content.</summary>
    Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);

    /// <summary>Opens its content; it can be read until the request ends.</summary>
    Stream OpenReadStream();
}
