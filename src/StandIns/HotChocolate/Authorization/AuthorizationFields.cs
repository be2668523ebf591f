using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace HotChocolate.Authorization;

/// <summary>Puts the checks of <see cref="AuthorizeAttribute"/> around fields.</summary>
internal static class AuthorizationFields
{
    public static void Apply(TypeRegistry registry, IReadOnlyList<ObjectType?> roots, SchemaConfiguration configuration)
    {
        if (configuration.HasAuthorization)
            registry.Add(AuthorizeDirective.ApplyPolicy, "AddAuthorization");
        var used = false;
        foreach (var type in registry.All.OfType<ObjectType>())
        {
            Refuse(type.RuntimeType, type.Name, registry);
            if (configuration.HasAuthorization)
                type.Directives.AddRange(Of(type.RuntimeType).Select(AuthorizeDirective.Of));
            foreach (var field in type.Fields)
            {
                if (field.Member is { } member)
                {
                    Refuse(member, $"{type.Name}.{field.Name}", registry);
                    if (configuration.HasAuthorization)
                        field.Directives.AddRange(Of(member).Select(AuthorizeDirective.Of));
                }
                if (Guard(field, roots.Contains(type) ? type.RuntimeType : null) is not { } guard)
                    continue;
                used = true;
                field.Wrap(next => context => guard.ResolveAsync(context, next));
                if (field.Source is { } source)
                    field.Source = context => guard.SubscribeAsync(context, source);
            }
        }
        if (used && !configuration.HasAuthorization)
            registry.Faults.Add("[Authorize] is used but authorization is not added: call AddAuthorization on the GraphQL builder.");
    }

    private static FieldGuard? Guard(OutputField field, Type? root)
    {
        var own = field.Member is null ? [] : Of(field.Member);
        if (field.Member?.IsDefined(typeof(AllowAnonymousAttribute)) == true)
            return own.Length == 0 ? null : new FieldGuard(own, new Dictionary<ObjectType, AuthorizeAttribute[]>());
        AuthorizeAttribute[] before = [.. own, .. root is null ? [] : Of(root)];
        var byType = new Dictionary<ObjectType, AuthorizeAttribute[]>();
        var returned = field.Type.Named();
        var returnedClass = (returned as ComplexType)?.RuntimeType ?? (returned as UnionType)?.RuntimeType;
        if (returnedClass is not null)
            before = [.. before, .. Of(returnedClass)];
        // Which object type an abstract field gives is known only when it has given it.
        if (returned is InterfaceType or UnionType)
        {
            foreach (var possible in Schema.PossibleTypes(returned).Where(possible => Of(possible.RuntimeType).Length > 0))
                byType[possible] = Of(possible.RuntimeType);
        }
        return before.Length == 0 && byType.Count == 0 ? null : new FieldGuard(before, byType);
    }

    private static AuthorizeAttribute[] Of(MemberInfo member) => [.. member.GetCustomAttributes<AuthorizeAttribute>(inherit: true)];

    // The attribute of MVC looks the same and would guard nothing here.
    private static void Refuse(MemberInfo member, string coordinate, TypeRegistry registry)
    {
        if (member.IsDefined(typeof(Microsoft.AspNetCore.Authorization.AuthorizeAttribute), inherit: true))
            registry.Faults.Add($"{coordinate} (HC0081): use HotChocolate.Authorization.AuthorizeAttribute instead of ASP.NET Core's.");
        if (member.IsDefined(typeof(Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute), inherit: true))
            registry.Faults.Add($"{coordinate} (HC0081): use HotChocolate.Authorization.AllowAnonymousAttribute instead of ASP.NET Core's.");
        if (member is not Type && member.IsDefined(typeof(AuthorizeAttribute), inherit: true) && member.IsDefined(typeof(AllowAnonymousAttribute), inherit: true))
            registry.Faults.Add($"{coordinate}: it is guarded and open to everybody at once.");
    }
}
