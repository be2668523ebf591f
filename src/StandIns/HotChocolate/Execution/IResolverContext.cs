using System.Security.Claims;

namespace HotChocolate.Resolvers;

/// <summary>What a resolver knows of the field that it is called for.</summary>
public interface IResolverContext
{
    /// <summary>The services of this field: in a query a scope of the field's own, in a mutation the request's.</summary>
    IServiceProvider Services { get; }

    /// <summary>The services of the request.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>The field's name in the response.</summary>
    string ResponseName { get; }

    /// <summary>Where in the response the field is.</summary>
    Path Path { get; }

    /// <summary>Whether the request has met an error so far.</summary>
    bool HasErrors { get; }

    /// <summary>Fires when the client is gone or the execution timeout is over.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The request's global state.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>The object that the field belongs to.</summary>
    T Parent<T>();

    /// <summary>The value of an argument. Fails when the field has no such argument.</summary>
    T ArgumentValue<T>(string name);

    /// <summary>A service. Fails when it is not registered.</summary>
    T Service<T>()
        where T : notnull;

    /// <summary>A service. Fails when it is not registered.</summary>
    object Service(Type service);

    /// <summary>Adds an error with this message at the field.</summary>
    void ReportError(string errorMessage);

    /// <summary>Adds an error at the field.</summary>
    void ReportError(IError error);

    /// <summary>Who calls; null when nobody said.</summary>
    ClaimsPrincipal? GetUser();
}
