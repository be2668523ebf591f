using System.Collections;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Authorization;

/// <summary>Who may read a field: checked before its resolver runs and, where only the result tells its type, on the result.</summary>
internal sealed class FieldGuard(IReadOnlyList<AuthorizeAttribute> before, IReadOnlyDictionary<ObjectType, AuthorizeAttribute[]> byType)
{
    public ValueTask<object?> ResolveAsync(FieldContext context, FieldDelegate next)
        => byType.Count == 0 && before.All(context.Operation.Grants.Contains) ? next(context) : AskAsync(context, next);

    /// <summary>Who may not read the field does not get as far as its events; who may is asked again at each of them.</summary>
    public async ValueTask<ISourceStream> SubscribeAsync(FieldContext context, SourceStreamDelegate source)
    {
        if (await RefusalAsync(context, before).ConfigureAwait(false) is { } refusal)
            throw new GraphQLException(refusal.Error);
        return await source(context).ConfigureAwait(false);
    }

    private async ValueTask<object?> AskAsync(FieldContext context, FieldDelegate next)
    {
        if (await RefusalAsync(context, before).ConfigureAwait(false) is { } refused)
            return refused;
        var value = await next(context).ConfigureAwait(false);
        if (byType.Count == 0)
            return value;
        foreach (var type in Types(context.Selection.Field.Type.Named(), value).Distinct())
        {
            if (await RefusalAsync(context, byType.GetValueOrDefault(type) ?? []).ConfigureAwait(false) is { } hidden)
                return hidden;
        }
        return value;
    }

    private static IEnumerable<ObjectType> Types(NamedType type, object? value) => value switch
    {
        null => [],
        IEnumerable items and not string when PossibleOf(type).Of(value) is null => items.Cast<object?>().SelectMany(item => Types(type, item)),
        _ => PossibleOf(type).Of(value) is { } found ? [found] : [],
    };

    private static PossibleTypes PossibleOf(NamedType type) => (type as InterfaceType)?.Possible ?? ((UnionType)type).Possible;

    private static async ValueTask<Refusal?> RefusalAsync(FieldContext context, IReadOnlyList<AuthorizeAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (!context.Operation.Grants.Contains(attribute) && await RefusalAsync(context, attribute).ConfigureAwait(false) is { } refusal)
                return refusal;
        }
        return null;
    }

    private static async ValueTask<Refusal?> RefusalAsync(FieldContext context, AuthorizeAttribute attribute)
    {
        var user = context.Operation.User;
        var isSignedIn = user?.Identity?.IsAuthenticated == true;
        if (!isSignedIn && attribute.Policy is null)
            return Denied(ErrorCodes.NotAuthenticated);
        if (attribute.Roles is { Length: > 0 } roles && !roles.Any(role => user!.IsInRole(role)))
            return Denied(isSignedIn ? ErrorCodes.NotAuthorized : ErrorCodes.NotAuthenticated);
        if (attribute.Policy is not null || attribute.Roles is not { Length: > 0 })
        {
            if (await PolicyAsync(context, attribute.Policy).ConfigureAwait(false) is not { } policy)
                return Missing(attribute.Policy);
            var service = context.RequestServices.GetRequiredService<IAuthorizationService>();
            var answer = await service.AuthorizeAsync(user ?? new(), context, policy).ConfigureAwait(false);
            if (!answer.Succeeded)
                return Denied(isSignedIn ? ErrorCodes.NotAuthorized : ErrorCodes.NotAuthenticated);
            if (!policy.Requirements.All(IsAboutTheCaller))
                return null;
        }
        context.Operation.Grants.Add(attribute);
        return null;
    }

    // What only the caller decides is the same for every object of a request; a requirement of the application's own may look at the object.
    private static bool IsAboutTheCaller(IAuthorizationRequirement requirement) => requirement
        is DenyAnonymousAuthorizationRequirement or RolesAuthorizationRequirement or ClaimsAuthorizationRequirement or NameAuthorizationRequirement;

    private static async ValueTask<AuthorizationPolicy?> PolicyAsync(FieldContext context, string? name)
    {
        var policies = context.RequestServices.GetRequiredService<IAuthorizationPolicyProvider>();
        return name is null ? await policies.GetDefaultPolicyAsync().ConfigureAwait(false) : await policies.GetPolicyAsync(name).ConfigureAwait(false);
    }

    private static Refusal Missing(string? policy)
        => new(ErrorBuilder.New().SetMessage($"The `{policy}` authorization policy does not exist.").SetCode(ErrorCodes.PolicyNotFound).Build());

    private static Refusal Denied(string code)
        => new(ErrorBuilder.New().SetMessage("The current user is not authorized to access this resource.").SetCode(code).Build());
}
