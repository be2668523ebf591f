using System.Security.Claims;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Makes a request step by step.</summary>
public sealed class OperationRequestBuilder
{
    private readonly Dictionary<string, object?> _state = [];
    private bool _allowIntrospection;
    private bool _allowNonPersisted;
    private OperationDocumentId? _documentId;
    private string? _document;
    private string? _operationName;
    private IServiceProvider? _services;
    private ClaimsPrincipal? _user;
    private IReadOnlyDictionary<string, object?>? _variables;

    /// <summary>Starts with nothing.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>The GraphQL document. Required.</summary>
    public OperationRequestBuilder SetDocument(string sourceText)
    {
        _document = sourceText;
        return this;
    }

    /// <summary>The id of a document that the server keeps, instead of a document.</summary>
    public OperationRequestBuilder SetDocumentId(OperationDocumentId? documentId)
    {
        _documentId = documentId;
        return this;
    }

    /// <summary>Which operation of the document.</summary>
    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        _operationName = operationName;
        return this;
    }

    /// <summary>The variables, as C# values or JSON elements.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
    {
        _variables = variableValues;
        return this;
    }

    /// <summary>A piece of global state.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        _state[name] = value;
        return this;
    }

    /// <summary>The services of the request; without them it gets a scope of its own.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _services = services;
        return this;
    }

    /// <summary>Who calls.</summary>
    public OperationRequestBuilder SetUser(ClaimsPrincipal claimsPrincipal)
    {
        _user = claimsPrincipal;
        return this;
    }

    /// <summary>Allows introspection for this request although the schema does not.</summary>
    public OperationRequestBuilder AllowIntrospection()
    {
        _allowIntrospection = true;
        return this;
    }

    /// <summary>Allows the request a document of its own although the server allows only those that it keeps.</summary>
    public OperationRequestBuilder AllowNonPersistedOperation()
    {
        _allowNonPersisted = true;
        return this;
    }

    /// <summary>The request. Fails when neither a document nor the id of one was set.</summary>
    public IOperationRequest Build() => new OperationRequest
    {
        Document = _document ?? (_documentId is null ? throw new InvalidOperationException("A request needs a document, or the id of one.") : ""),
        DocumentId = _documentId?.Value,
        AllowsNonPersisted = _allowNonPersisted,
        OperationName = _operationName,
        VariableValues = _variables,
        GlobalState = new Dictionary<string, object?>(_state),
        Services = _services,
        User = _user,
        AllowIntrospection = _allowIntrospection,
    };
}
