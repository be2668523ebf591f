using HotChocolate;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

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

    /// <summary>Sets after how many errors validation stops: 5 unless set.</summary>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
        => builder.Configure(configuration => configuration.Validation = configuration.Validation with { MaxErrors = maxAllowedValidationErrors });

    /// <summary>Refuses, or allows, <c>__schema</c> and <c>__type</c>; <c>__typename</c> is always allowed.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.Configure(configuration => configuration.DisablesIntrospection = disable);

    /// <summary>Every error of a response goes through this first, and what it gives is sent.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter)
        => builder.Configure(configuration => configuration.ErrorFilters.Add(errorFilter));
}
