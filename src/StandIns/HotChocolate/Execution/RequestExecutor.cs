using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
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

    public RequestExecutor(Schema schema, SchemaConfiguration configuration, IServiceProvider application)
    {
        Schema = schema;
        _configuration = configuration;
        _application = application;
        _costs = new CostAnalyzer(configuration.Costs);
        Errors = new ErrorHandler([.. configuration.ErrorFilters], configuration.Requests.IncludeExceptionDetails);
        Instances = new ResolverInstances(application);
        AllowsIntrospection = configuration.AllowsIntrospection(application);
    }

    public Schema Schema { get; }

    ISchema IRequestExecutor.Schema => Schema;

    public ErrorHandler Errors { get; }

    public ResolverInstances Instances { get; }

    public bool AllowsIntrospection { get; }

    public int MaxRequestSize => _configuration.MaxRequestSize;

    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        var typed = (OperationRequest)request;
        if (typed.Services is { } services)
            return await ExecuteAsync(typed, services, cancellationToken).ConfigureAwait(false);
        var scope = _application.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
            return await ExecuteAsync(typed, scope.ServiceProvider, cancellationToken).ConfigureAwait(false);
    }

    private async Task<OperationResult> ExecuteAsync(OperationRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_configuration.Requests.ExecutionTimeout);
        try
        {
            return await PrepareAndExecuteAsync(request, services, timeout.Token).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return OperationResult.Refused([.. refused.Errors.Select(Errors.Filter)]);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return OperationResult.Refused(cancellationToken.IsCancellationRequested
                ? new Error { Message = "The execution was canceled.", Code = ErrorCodes.Canceled }
                : new Error { Message = "The request exceeded the configured timeout.", Code = ErrorCodes.Timeout });
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            return OperationResult.Refused(Errors.Filter(Errors.Unexpected(thrown)));
        }
    }

    private async ValueTask<OperationResult> PrepareAndExecuteAsync(OperationRequest request, IServiceProvider services, CancellationToken aborted)
    {
        var document = _documents.GetOrAdd(request.Document, AllowsIntrospection || request.AllowIntrospection, Prepare);
        if (document.Errors.Count > 0)
            return OperationResult.Refused([.. document.Errors.Select(Errors.Filter)]);
        var operation = document.Operation(Schema, request.OperationName);
        if (request.OnlyQueries && operation.Kind != OperationType.Query)
            return OperationResult.Refused(new Error { Message = "The specified operation kind is not allowed." }) with { IsKindRefused = true };
        var variables = VariableCoercion.Coerce(Schema, operation.Definition, request.VariableValues);
        var cost = _costs.Check(operation, variables, request.CostReport);
        if (request.CostReport == CostReport.Validate)
            return new OperationResult { Extensions = cost!.ToExtensions() };

        var context = new OperationContext(this, operation, variables, request, services, aborted);
        var data = await new OperationExecutor(context).ExecuteAsync(RootValue(operation, context)).ConfigureAwait(false);
        return new OperationResult
        {
            Data = data,
            IsExecuted = true,
            Errors = context.Errors.Count > 0 ? context.Errors : null,
            Extensions = cost?.ToExtensions(),
        };
    }

    private PreparedDocument Prepare(string text, bool introspection)
    {
        try
        {
            var document = Utf8GraphQLParser.Parse(text);
            var settings = _configuration.Validation with { AllowIntrospection = introspection };
            return new PreparedDocument(document, DocumentValidator.Validate(Schema, document, settings));
        }
        catch (SyntaxException wrong)
        {
            return new PreparedDocument(null, [SyntaxErrors.Of(wrong)]);
        }
    }

    // The object that the root type's own members are called on.
    private object RootValue(Operation operation, OperationContext context)
    {
        var type = operation.RootType.RuntimeType;
        return type == typeof(object) ? this : Instances.Get(type, context.Services);
    }
}
