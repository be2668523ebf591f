namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Server.SignIn;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Authorization;

/// <summary>An object of the API that tells whom it concerns; the clearance for its fields is decided on that.</summary>
public interface IConcerning
{
    /// <summary>Whom the object concerns.</summary>
    [GraphQLIgnore]
    Concerned Concerned { get; }
}

/// <summary>The policies that stand beside the fields, one a confidentiality class.</summary>
public static class Clearances
{
    /// <summary>Class C1.</summary>
    public const string Programme = nameof(Confidentiality.Programme);

    /// <summary>Class C2.</summary>
    public const string CoachAndDirector = nameof(Confidentiality.CoachAndDirector);

    /// <summary>Class C3.</summary>
    public const string Sealed = nameof(Confidentiality.Sealed);

    /// <summary>Class C1 of everybody: for figures over all directors.</summary>
    public const string Oversight = nameof(Oversight);

    /// <summary>For who replayed histories of those concerned: auditors, and the director concerned.</summary>
    public const string Replays = nameof(Replays);

    /// <summary>Registers the policies.</summary>
    public static void AddClearances(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, ClearanceHandler>();
        services.AddSingleton<IAuthorizationHandler, ReplaysSeenHandler>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Programme, p => p.AddRequirements(new Clearance(Confidentiality.Programme)))
            .AddPolicy(CoachAndDirector, p => p.AddRequirements(new Clearance(Confidentiality.CoachAndDirector)))
            .AddPolicy(Sealed, p => p.AddRequirements(new Clearance(Confidentiality.Sealed)))
            .AddPolicy(Replays, p => p.AddRequirements(new ReplaysSeen()))
            .AddPolicy(Oversight, p => p.RequireAssertion(c => c.User.Actor().Oversees));
    }
}

/// <summary>Asks that the caller may see fields of a class about those whom the object concerns.</summary>
/// <param name="Level">The class.</param>
public sealed record Clearance(Confidentiality Level) : IAuthorizationRequirement;

/// <summary>Grants a clearance by the one rule there is.</summary>
internal sealed class ClearanceHandler : AuthorizationHandler<Clearance, IResolverContext>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Clearance requirement, IResolverContext resource)
    {
        if (context.User.Actor().MaySee(requirement.Level, resource.Concerned())) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Asks that the caller may see who replayed histories of those whom the object concerns.</summary>
public sealed record ReplaysSeen : IAuthorizationRequirement;

/// <summary>Grants it by the one rule there is.</summary>
internal sealed class ReplaysSeenHandler : AuthorizationHandler<ReplaysSeen, IResolverContext>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ReplaysSeen requirement, IResolverContext resource)
    {
        if (context.User.Actor().MaySeeReplays(resource.Concerned())) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Tells whom the object of a field concerns.</summary>
internal static class Concerning
{
    public static Concerned Concerned(this IResolverContext field) => field.Parent<object>() is IConcerning concerning ? concerning.Concerned : new();
}
