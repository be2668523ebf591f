using System.Collections;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Authorization;

/// <summary>Who may read a field: checked before its resolver runs and, where only the result tells its type, on the result.</summary>
internal sealed class FieldGuard(IReadOnlyList<AuthorizeAttribute> before, IReadOnlyDictionary<ObjectType, AuthorizeAttribute[]> byType)
{
    public async ValueTask<object?> ResolveAsync(FieldContext context, FieldDelegate next)
    {
        await DemandAsync(context).ConfigureAwait(false);
        var value = await next(context).ConfigureAwait(false);
        if (byType.Count > 0)
        {
            foreach (var type in Types(context.Selection.Field.Type.Named(), value).Distinct())
            {
                foreach (var attribute in byType.GetValueOrDefault(type) ?? [])
                    await DemandAsync(context, attribute).ConfigureAwait(false);
            }
        }
        return value;
    }

    /// <summary>Who may not read the field does not get as far as its events; who may is asked again at each of them.</summary>
    public async ValueTask<ISourceStream> SubscribeAsync(FieldContext context, SourceStreamDelegate source)
    {
        await DemandAsync(context).ConfigureAwait(false);
        return await source(context).ConfigureAwait(false);
    }

    private async ValueTask DemandAsync(FieldContext context)
    {
        foreach (var attribute in before)
            await DemandAsync(context, attribute).ConfigureAwait(false);
    }

    private static IEnumerable<ObjectType> Types(NamedType type, object? value) => value switch
    {
        null => [],
        IEnumerable items and not string when PossibleOf(type).Of(value) is null => items.Cast<object?>().SelectMany(item => Types(type, item)),
        _ => PossibleOf(type).Of(value) is { } found ? [found] : [],
    };

    private static PossibleTypes PossibleOf(NamedType type) => (type as InterfaceType)?.Possible ?? ((UnionType)type).Possible;

    private static async ValueTask DemandAsync(FieldContext context, AuthorizeAttribute attribute)
    {
        var user = context.Operation.User;
        if (user?.Identity?.IsAuthenticated != true && attribute.Policy is null)
            throw Denied(ErrorCodes.NotAuthenticated);
        if (attribute.Roles is { Length: > 0 } roles && !roles.Any(role => user!.IsInRole(role)))
            throw Denied(user?.Identity?.IsAuthenticated == true ? ErrorCodes.NotAuthorized : ErrorCodes.NotAuthenticated);
        if (attribute.Policy is null && attribute.Roles is { Length: > 0 })
            return;
        var policy = await PolicyAsync(context, attribute.Policy).ConfigureAwait(false);
        var service = context.RequestServices.GetRequiredService<IAuthorizationService>();
        var answer = await service.AuthorizeAsync(user ?? new(), context, policy).ConfigureAwait(false);
        if (!answer.Succeeded)
            throw Denied(user?.Identity?.IsAuthenticated == true ? ErrorCodes.NotAuthorized : ErrorCodes.NotAuthenticated);
    }

    private static async ValueTask<AuthorizationPolicy> PolicyAsync(FieldContext context, string? name)
    {
        var policies = context.RequestServices.GetRequiredService<IAuthorizationPolicyProvider>();
        var policy = name is null ? await policies.GetDefaultPolicyAsync().ConfigureAwait(false) : await policies.GetPolicyAsync(name).ConfigureAwait(false);
        return policy ?? throw new GraphQLException(ErrorBuilder.New().SetMessage($"The `{name}` authorization policy does not exist.")
            .SetCode(ErrorCodes.PolicyNotFound).Build());
    }

    private static GraphQLException Denied(string code)
        => new(ErrorBuilder.New().SetMessage("The current user is not authorized to access this resource.").SetCode(code).Build());
}
