namespace HotChocolate;

/// <summary>An error of a response. It never changes: the <c>With…</c> methods give altered copies.</summary>
public interface IError
{
    /// <summary>What went wrong, for people.</summary>
    string Message { get; }

    /// <summary>What went wrong, for programs; written as <c>extensions.code</c>.</summary>
    string? Code { get; }

    /// <summary>The field of the response that the error belongs to.</summary>
    Path? Path { get; }

    /// <summary>Places in the document.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Further facts.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind it; never sent to a client as such.</summary>
    Exception? Exception { get; }

    /// <summary>A copy with this message.</summary>
    IError WithMessage(string message);

    /// <summary>A copy with this code; null removes it.</summary>
    IError WithCode(string? code);

    /// <summary>A copy with this path; null removes it.</summary>
    IError WithPath(Path? path);

    /// <summary>A copy with these locations; null removes them.</summary>
    IError WithLocations(IReadOnlyList<Location>? locations);

    /// <summary>A copy with these extensions instead.</summary>
    IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

    /// <summary>A copy with this extension added or replaced.</summary>
    IError SetExtension(string key, object? value);

    /// <summary>A copy that no longer knows its exception.</summary>
    IError RemoveException();
}
