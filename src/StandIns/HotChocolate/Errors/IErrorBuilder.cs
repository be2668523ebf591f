namespace HotChocolate;

/// <summary>Makes an error step by step.</summary>
public interface IErrorBuilder
{
    /// <summary>What went wrong, for people. Required.</summary>
    IErrorBuilder SetMessage(string message);

    /// <summary>What went wrong, for programs.</summary>
    IErrorBuilder SetCode(string? code);

    /// <summary>The field of the response.</summary>
    IErrorBuilder SetPath(Path? path);

    /// <summary>One more place in the document.</summary>
    IErrorBuilder AddLocation(Location location);

    /// <summary>The exception behind the error.</summary>
    IErrorBuilder SetException(Exception? exception);

    /// <summary>A further fact.</summary>
    IErrorBuilder SetExtension(string key, object? value);

    /// <summary>The error. Fails when no message was set.</summary>
    IError Build();
}
