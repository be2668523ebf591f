using System.Runtime.CompilerServices;
using System.Security.Claims;
using GreenDonut;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>One field of one object while it is being resolved.</summary>
internal sealed class FieldContext : IResolverContext
{
    private readonly Action _onResolved;
    private readonly PendingField _pending = new();
    private Action<FieldContext>? _done;
    private FieldContext? _outer;
    private ConfiguredValueTaskAwaitable<object?>.ConfiguredValueTaskAwaiter _resolving;
    private AsyncServiceScope? _scope;

    public FieldContext() => _onResolved = () => _done!(this);

    public OperationContext Operation { get; private set; } = null!;

    public Selection Selection { get; private set; } = null!;

    /// <summary>The object type that the field is resolved on.</summary>
    public ObjectType ObjectType { get; private set; } = null!;

    /// <summary>The object of the result that the field's value goes into.</summary>
    public ResultNode Node { get; private set; } = null!;

    /// <summary>The gap that was left in the result for the value, when it has to wait.</summary>
    public int Gap { get; set; }

    public object? Source { get; private set; }

    /// <summary>The arguments as the resolver takes them, in the order of the field's arguments.</summary>
    public object?[] Arguments { get; set; } = [];

    // Mutations run one after the other, so that they can share what the request has. All other fields may run at the same time.
    public IServiceProvider Services
    {
        get
        {
            if (_outer is not null)
                return _outer.Services;
            if (ObjectType == Operation.Executor.Schema.Mutation)
                return RequestServices;
            return (_scope ??= NewScope()).ServiceProvider;
        }
    }

    public IServiceProvider RequestServices => Operation.Services;

    public string ResponseName => Selection.ResponseName;

    public Path Path => Node.PathOf(Selection);

    public bool HasErrors => Operation.Errors.Count > 0;

    public CancellationToken RequestAborted => Operation.RequestAborted;

    public IDictionary<string, object?> ContextData => Operation.ContextData;

    public T Parent<T>() => (T)Source!;

    public T ArgumentValue<T>(string name) => Selection.Field.Arguments.Find(argument => argument.Name == name) is { } found
        ? ArgumentAt<T>(found.Index)!
        : throw new ArgumentException($"The field `{Selection.Field.Name}` has no argument `{name}`.", nameof(name));

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public object Service(Type service) => Services.GetRequiredService(service);

    public void ReportError(string errorMessage) => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error) => Operation.Report(error, this);

    public ClaimsPrincipal? GetUser() => Operation.User;

    /// <summary>Takes the place of one field.</summary>
    public FieldContext At(OperationContext operation, Selection selection, ObjectType type, ResultNode node, object? source)
    {
        (Operation, Selection, ObjectType, Node, Source) = (operation, selection, type, node, source);
        return this;
    }

    /// <summary>Lets go of all, to be used for another field.</summary>
    internal void Clear()
    {
        (Operation, Selection, ObjectType, Node, Source, Arguments) = (null!, null!, null!, null!, null, []);
        (_done, _resolving, _scope) = (null, default, null);
        _pending.Clear();
    }

    private FieldContext Inner(object? source, object?[] arguments)
    {
        var inner = new FieldContext { _outer = this, Arguments = arguments };
        return inner.At(Operation, Selection, ObjectType, Node, source);
    }

    private AsyncServiceScope NewScope()
    {
        var scope = RequestServices.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<DataLoaderScope>() is { } loaders)
            loaders.Request = RequestServices;
        return scope;
    }

    internal T? ArgumentAt<T>(int index) => Arguments[index] is T value ? value : default;

    internal T KeyedService<T>(string key)
        where T : notnull => Services.GetRequiredKeyedService<T>(key);

    /// <summary>A service of the request itself: data loaders collect across fields, so that a scope of the field's own would defeat them.</summary>
    internal T RequestService<T>()
        where T : notnull => RequestServices.GetRequiredService<T>();

    internal T State<T>(string key, T missing) => ContextData.TryGetValue(key, out var value) && value is T typed ? typed : missing;

    internal T RequiredState<T>(string key) => ContextData.TryGetValue(key, out var value) && value is T typed
        ? typed
        : throw new InvalidOperationException($"The request has no state `{key}` of {typeof(T)}.");

    internal T? EventMessage<T>() => (T?)Operation.EventMessage;

    internal T? UserAs<T>()
        where T : class => Operation.User as T;

    /// <summary>The object that a resolver method is called on when that is not the field's own object.</summary>
    internal T Instance<T>()
        where T : class => Operation.Executor.Instances.Get<T>(this);

    /// <summary>The same field with other arguments, for a resolver that is called from within another one.</summary>
    internal FieldContext WithArguments(object?[] arguments) => Inner(Source, arguments);

    /// <summary>The same field as that of another object.</summary>
    internal FieldContext WithSource(object source) => Inner(source, Arguments);

    /// <summary>
    /// Calls the pipeline. What it gives is taken by <see cref="Result"/>, at once when this returns true, else when <paramref name="done"/> is called.
    /// </summary>
    internal bool Start(Action<FieldContext> done) => Start(Selection.Field.Resolver!(this), done);

    private bool Start(ValueTask<object?> resolving, Action<FieldContext> done)
    {
        _resolving = resolving.ConfigureAwait(false).GetAwaiter();
        if (_resolving.IsCompleted)
            return true;
        _done = done;
        _resolving.UnsafeOnCompleted(_onResolved);
        return false;
    }

    internal object? Result() => _resolving.GetResult();

    /// <summary>The value that a task will give.</summary>
    internal ValueTask<object?> Await<T>(Task<T> task) => _pending.Of(task);

    /// <summary>Ends the field's own scope, if it had one.</summary>
    internal ValueTask EndScope() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;
}
