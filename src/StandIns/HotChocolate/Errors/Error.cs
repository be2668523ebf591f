namespace HotChocolate;

/// <summary>An error of a response.</summary>
internal sealed record Error : IError
{
    public required string Message { get; init; }

    public string? Code { get; init; }

    public Path? Path { get; init; }

    public IReadOnlyList<Location>? Locations { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    public Exception? Exception { get; init; }

    public IError WithMessage(string message) => this with { Message = message };

    public IError WithCode(string? code) => this with { Code = code };

    public IError WithPath(Path? path) => this with { Path = path };

    public IError WithLocations(IReadOnlyList<Location>? locations) => this with { Locations = locations };

    public IError WithExtensions(IReadOnlyDictionary<string, object?> extensions) => this with { Extensions = extensions };

    public IError SetExtension(string key, object? value)
    {
        var extensions = Extensions is null ? [] : new OrderedDictionary<string, object?>(Extensions);
        extensions[key] = value;
        return this with { Extensions = extensions };
    }

    public IError RemoveException() => this with { Exception = null };
}
