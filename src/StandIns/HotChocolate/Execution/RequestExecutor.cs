using System.Buffers;
using System.Text;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.PersistedOperations;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Executes requests against one schema: parse, validate, compile (each once a document), then coerce, weigh, execute.</summary>
internal sealed class RequestExecutor : IRequestExecutor
{
    private const int CachedDocuments = 256;
    private readonly IServiceProvider _application;
    private readonly SchemaConfiguration _configuration;
    private readonly CostAnalyzer _costs;
    private readonly DocumentCache _documents = new(CachedDocuments);
    private readonly DocumentCache _introspecting = new(CachedDocuments);
    private readonly ParserOptions _parser;
    private readonly PersistedDocuments _persisted;
    private readonly ValidationSettings _validation;

    public RequestExecutor(Schema schema, SchemaConfiguration configuration, IServiceProvider application)
    {
        Schema = schema;
        _configuration = configuration;
        _application = application;
        _persisted = PersistedDocuments.Of(configuration);
        _costs = new CostAnalyzer(configuration.Costs);
        Errors = new ErrorHandler([.. configuration.ErrorFilters.Select(filter => filter(application))], configuration.Requests.IncludeExceptionDetails);
        Instances = new ResolverInstances(application);
        AllowsIntrospection = configuration.AllowsIntrospection(application);
        _validation = configuration.ValidationIn(application);
        _parser = configuration.Parser.ToParserOptions();
    }

    public Schema Schema { get; }

    ISchema IRequestExecutor.Schema => Schema;

    public ErrorHandler Errors { get; }

    public ResolverInstances Instances { get; }

    public bool AllowsIntrospection { get; }

    public IServiceProvider Application => _application;

    public Type? SocketInterceptor => _configuration.SocketInterceptor;

    public int MaxRequestSize => _configuration.MaxRequestSize;

    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        var typed = (OperationRequest)request;
        if (typed.Services is not null || typed.Http is not null)
            return await ExecuteAsync(typed, typed.Services, cancellationToken).ConfigureAwait(false);
        var scope = _application.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
            return await ExecuteAsync(typed, scope.ServiceProvider, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fires when the caller gives up, or when the execution has taken too long.</summary>
    public ExecutionTimeout Timeout(CancellationToken caller) => ExecutionTimeout.Start(_configuration.Requests.ExecutionTimeout, caller);

    /// <summary>What a client is told of an execution that failed as a whole.</summary>
    public OperationResult Failed(Exception thrown, CancellationToken timeout, CancellationToken caller) => thrown switch
    {
        GraphQLException refused => OperationResult.Refused([.. refused.Errors.Select(Errors.Filter)]),
        OperationCanceledException when timeout.IsCancellationRequested => OperationResult.Refused(Errors.Filter(caller.IsCancellationRequested
            ? new Error { Message = "The execution was canceled.", Code = ErrorCodes.Canceled }
            : new Error { Message = "The request exceeded the configured timeout.", Code = ErrorCodes.Timeout })),
        _ => OperationResult.Refused(Errors.Filter(Errors.Unexpected(thrown))),
    };

    /// <summary>Executes an operation whose context is there.</summary>
    public async ValueTask<OperationResult> ExecuteAsync(OperationContext context)
    {
        var data = await OperationExecutor.ExecuteAsync(context, RootValue(context)).ConfigureAwait(false);
        return new OperationResult { Data = data, IsExecuted = true, Errors = context.Errors.Count > 0 ? context.Errors : null };
    }

    /// <summary>The object that the root type's own members are called on.</summary>
    public object RootValue(OperationContext context)
    {
        var type = context.Operation.RootType.RuntimeType;
        return type == typeof(object) ? this : Instances.Get(type, context);
    }

    private async Task<IExecutionResult> ExecuteAsync(OperationRequest request, IServiceProvider? services, CancellationToken cancellationToken)
    {
        using var timeout = Timeout(cancellationToken);
        try
        {
            return await PrepareAndExecuteAsync(request, services, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            return Failed(thrown, timeout.Token, cancellationToken);
        }
    }

    private async ValueTask<IExecutionResult> PrepareAndExecuteAsync(OperationRequest request, IServiceProvider? services, CancellationToken aborted)
    {
        request = await _persisted.FindAsync(request, aborted).ConfigureAwait(false);
        var document = request.Prepared ?? Document(request.Document, AllowsIntrospection || request.AllowIntrospection);
        if (document.Errors.Count > 0)
            return OperationResult.Refused([.. document.Errors.Select(Errors.Filter)]);
        var operation = document.Operation(Schema, request.OperationName);
        if (request.OnlyQueries && operation.Kind != OperationType.Query)
            return OperationResult.Refused(new Error { Message = "The specified operation kind is not allowed." }) with { IsKindRefused = true };
        var variables = VariableCoercion.Coerce(Schema, operation.Definition, request.VariableValues);
        var cost = _costs.Check(operation, variables, request.CostReport);
        if (request.CostReport == CostReport.Validate)
            return new OperationResult { Extensions = cost!.ToExtensions() };

        if (operation.Kind == OperationType.Subscription)
            return await new Subscriber(this, operation, variables, request).SubscribeAsync(services ?? request.Http!.RequestServices, aborted).ConfigureAwait(false);
        var context = new OperationContext(this, operation, variables, request, services, aborted);
        var result = await ExecuteAsync(context).ConfigureAwait(false);
        return cost is null ? result : result with { Extensions = cost.ToExtensions() };
    }

    /// <summary>A document by its UTF-8: the one that is known, or parsed and validated now.</summary>
    public PreparedDocument Document(ReadOnlySpan<byte> text) => _persisted.Refusal ?? Document(text, AllowsIntrospection);

    private PreparedDocument Document(string text, bool introspection)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var document = Document(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), introspection);
        ArrayPool<byte>.Shared.Return(bytes);
        return document;
    }

    private PreparedDocument Document(ReadOnlySpan<byte> text, bool introspection)
    {
        var documents = introspection ? _introspecting : _documents;
        if (documents.Find(text) is { } known)
            return known;
        var prepared = Prepare(text, introspection);
        documents.Keep(text, prepared);
        return prepared;
    }

    private PreparedDocument Prepare(ReadOnlySpan<byte> text, bool introspection)
    {
        try
        {
            var document = Utf8GraphQLParser.Parse(text, _parser);
            var settings = _validation with { AllowIntrospection = introspection };
            return new PreparedDocument(document, DocumentValidator.Validate(Schema, document, settings));
        }
        catch (SyntaxException wrong)
        {
            return new PreparedDocument(null, [SyntaxErrors.Of(wrong)]);
        }
    }
}
