using Microsoft.AspNetCore.Http;

namespace Alba;

/// <summary>The response of a scenario. It can be read as often as wanted.</summary>
public interface IScenarioResult
{
    /// <summary>The request and the response.</summary>
    HttpContext Context { get; }

    /// <summary>The body as UTF-8 text.</summary>
    string ReadAsText();

    /// <inheritdoc cref="ReadAsText"/>
    Task<string> ReadAsTextAsync();

    /// <summary>The body, read with the JSON options that the application uses.</summary>
    /// <exception cref="EmptyResponseException">There is no body.</exception>
    /// <exception cref="AlbaJsonFormatterException">The body is not such a value.</exception>
    T? ReadAsJson<T>();

    /// <inheritdoc cref="ReadAsJson{T}"/>
    Task<T?> ReadAsJsonAsync<T>();
}
