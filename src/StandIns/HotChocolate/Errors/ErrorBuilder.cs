namespace HotChocolate;

/// <summary>Makes an error step by step.</summary>
public sealed class ErrorBuilder : IErrorBuilder
{
    private readonly OrderedDictionary<string, object?> _extensions = [];
    private readonly List<Location> _locations = [];
    private string? _code;
    private Exception? _exception;
    private string? _message;
    private Path? _path;

    /// <summary>Starts with nothing.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Starts with all that an error says.</summary>
    public static ErrorBuilder FromError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var builder = new ErrorBuilder { _message = error.Message, _code = error.Code, _path = error.Path, _exception = error.Exception };
        builder._locations.AddRange(error.Locations ?? []);
        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
            builder._extensions[key] = value;
        return builder;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _message = message;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetCode(string? code)
    {
        _code = code;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder AddLocation(Location location)
    {
        _locations.Add(location);
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetExtension(string key, object? value)
    {
        _extensions[key] = value;
        return this;
    }

    /// <inheritdoc/>
    public IError Build() => new Error
    {
        Message = _message ?? throw new InvalidOperationException("An error needs a message."),
        Code = _code,
        Path = _path,
        Locations = _locations.Count == 0 ? null : _locations.ToArray(),
        Extensions = _extensions.Count == 0 ? null : _extensions,
        Exception = _exception,
    };
}
