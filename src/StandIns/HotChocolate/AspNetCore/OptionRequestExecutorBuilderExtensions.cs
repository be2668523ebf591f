using HotChocolate;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how a schema's conventions, limits and errors are.</summary>
public static class OptionRequestExecutorBuilderExtensions
{
    /// <summary>Mutations take one input and give a payload with the declared errors.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="applyToAllMutations">Every mutation, not only those that are marked or declare errors.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations)
        => builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Mutations take one input and give a payload with the declared errors, under these names.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions? options = null)
        => builder.Configure(configuration => configuration.Mutations = options ?? new MutationConventionOptions());

    /// <summary>Adds the interface <c>Node</c> and the fields <c>node</c> and <c>nodes</c>, which fetch any object by its global id.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder)
        => builder.Configure(configuration => configuration.HasGlobalIds = true);

    /// <summary>Lets types and fields be guarded with <see cref="HotChocolate.Authorization.AuthorizeAttribute"/>, through ASP.NET Core's policies.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddAuthorization();
        return builder.Configure(configuration => configuration.HasAuthorization = true);
    }

    /// <summary>Sets how connections page where their fields do not say.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
        => builder.Configure(configuration => configure(configuration.Paging));

    /// <summary>Sets how requests are executed.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> configure)
        => builder.Configure(configuration => configure(configuration.Requests));

    /// <summary>Sets what operations may cost.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
        => builder.Configure(configuration => configure(configuration.Costs ??= new CostOptions()));

    /// <summary>Refuses documents whose fields are nested deeper than this.</summary>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder, int maxAllowedExecutionDepth, bool skipIntrospectionFields = false)
        => builder.Configure(configuration => configuration.Validation = configuration.Validation with
        {
            MaxExecutionDepth = maxAllowedExecutionDepth,
            SkipIntrospectionFields = skipIntrospectionFields,
        });

    /// <summary>
    /// Refuses documents in which a field stands below itself more often than this. Outside development, and with the default security, 3 is the limit unless another
    /// is set here.
    /// </summary>
    /// <param name="builder">The schema.</param>
    /// <param name="defaultCycleLimit">The limit; null for none.</param>
    /// <param name="coordinateCycleLimits">Other limits for single fields.</param>
    public static IRequestExecutorBuilder AddMaxAllowedFieldCycleDepthRule(
        this IRequestExecutorBuilder builder, ushort? defaultCycleLimit = 3, (SchemaCoordinate Coordinate, ushort MaxAllowed)[]? coordinateCycleLimits = null)
        => builder.LimitRecursion(limits => limits with
        {
            OfFields = defaultCycleLimit,
            OfCoordinates = (coordinateCycleLimits ?? []).ToDictionary(limit => limit.Coordinate, limit => (int)limit.MaxAllowed),
        }).Configure(configuration => configuration.HasFieldCycleLimit = true);

    /// <summary>Lets fields stand below themselves as often as a document wants, also outside development.</summary>
    public static IRequestExecutorBuilder RemoveMaxAllowedFieldCycleDepthRule(this IRequestExecutorBuilder builder)
        => builder.AddMaxAllowedFieldCycleDepthRule(null);

    /// <summary>Sets how deep introspection may go: 16 times <c>ofType</c>, and each list of types once, unless set.</summary>
    public static IRequestExecutorBuilder SetIntrospectionAllowedDepth(
        this IRequestExecutorBuilder builder, ushort maxAllowedOfTypeDepth, ushort maxAllowedListRecursiveDepth)
        => builder.LimitRecursion(limits => limits with { OfOfType = maxAllowedOfTypeDepth, OfTypeLists = maxAllowedListRecursiveDepth });

    /// <summary>Sets how much of a document the parser takes.</summary>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Action<RequestParserOptions> configure)
        => builder.Configure(configuration => configure(configuration.Parser));

    /// <summary>Sets after how many errors validation stops: 5 unless set.</summary>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
        => builder.Configure(configuration => configuration.Validation = configuration.Validation with { MaxErrors = maxAllowedValidationErrors });

    /// <summary>Refuses, or allows, <c>__schema</c> and <c>__type</c>; <c>__typename</c> is always allowed.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.Configure(configuration => configuration.DisablesIntrospection = disable);

    private static IRequestExecutorBuilder LimitRecursion(this IRequestExecutorBuilder builder, Func<RecursionLimits, RecursionLimits> change)
        => builder.Configure(configuration => configuration.Validation = configuration.Validation with { Recursion = change(configuration.Validation.Recursion) });

    /// <summary>Every error of a response goes through this first, and what it gives is sent.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter)
        => builder.AddErrorFilter(_ => new ErrorFilterFunction(errorFilter));

    /// <summary>Every error of a response goes through this first, and what it gives is sent. One object serves all requests.</summary>
    /// <typeparam name="T">A registered service, or a class whose constructor takes registered services.</typeparam>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter => builder.AddErrorFilter(ActivatorUtilities.GetServiceOrCreateInstance<T>);

    /// <summary>Every error of a response goes through this first, and what it gives is sent. One object serves all requests.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter => builder.Configure(configuration => configuration.ErrorFilters.Add(factory));
}
