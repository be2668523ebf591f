using System.Reflection;
using CpmTracker.Server.GraphQL;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace CpmTracker.Server.Tests.Permissions;

using CpmTracker.Domain.Privacy;

/// <summary>What stands beside the fields: the class that a field or type is declared to be of.</summary>
public static class Guards
{
    private static readonly Dictionary<string, List<Type>> Declared = typeof(Program).Assembly.GetTypes()
        .Where(t => t.IsClass)
        .SelectMany(t => Names(t).Select(name => (name, t)))
        .GroupBy(t => t.name, t => t.t)
        .ToDictionary(g => g.Key, g => g.ToList());

    /// <summary>The class of a field by what stands beside it or its type; none where nothing does.</summary>
    public static Guard? Of(string type, string field) =>
        Declared.GetValueOrDefault(type)?.SelectMany(t => t.GetMembers()).Where(m => Name(m) == field).Select(m => Of(m)).FirstOrDefault(g => g is not null);

    /// <summary>Whether anything stands beside the field itself.</summary>
    public static bool Stands(string type, string field) => Of(type, field) is not null;

    /// <summary>The class below which nobody is handed an object of the type at all.</summary>
    public static Guard? Of(string type) =>
        Declared.GetValueOrDefault(type)?.Select(t => t.GetCustomAttribute<ConfidentialAttribute>()).FirstOrDefault(a => a is not null) is { } declared
            ? new(declared.Level)
            : null;

    /// <summary>Whether objects of the type tell whom they concern.</summary>
    public static bool TellsWhomItConcerns(string type) => Declared.GetValueOrDefault(type)?.Any(t => t.IsAssignableTo(typeof(IConcerning))) == true;

    private static IEnumerable<string> Names(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>() is { } named) yield return named.Name;
        foreach (var extended in type.GetCustomAttributes<ExtendObjectTypeAttribute>())
        {
            if ((extended.Name ?? extended.ExtendsType?.GetCustomAttribute<GraphQLNameAttribute>()?.Name) is { } name) yield return name;
        }

        if (type == typeof(Query)) yield return nameof(Query);
    }

    private static Guard? Of(MemberInfo member) => member.GetCustomAttribute<AuthorizeAttribute>() switch
    {
        null => null,
        { Policy: Clearances.Oversight } => Guard.Oversight,
        { Policy: Clearances.Replays } => Guard.OfReplays,
        { Policy: Clearances.Programme } => new(Confidentiality.Programme),
        { Policy: Clearances.CoachAndDirector } => new(Confidentiality.CoachAndDirector),
        { Policy: Clearances.Sealed } => new(Confidentiality.Sealed),
        { Policy: null } => Guard.SignedIn,
        var other => throw new InvalidOperationException($"The table knows no policy {other.Policy}."),
    };

    private static string Name(MemberInfo member)
    {
        var name = member.Name.StartsWith("Get", StringComparison.Ordinal) && member is MethodInfo ? member.Name[3..] : member.Name;
        if (name.EndsWith("Async", StringComparison.Ordinal)) name = name[..^5];
        return name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
    }
}

/// <summary>What somebody must be cleared for to see a field.</summary>
/// <param name="Level">The confidentiality class.</param>
/// <param name="ToAll">Whether it is asked of everybody together rather than of those whom the object concerns.</param>
/// <param name="AnyRole">Whether it is enough to be signed in.</param>
/// <param name="Replays">Whether it is for auditors and the director concerned alone.</param>
public sealed record Guard(Confidentiality Level, bool ToAll = false, bool AnyRole = false, bool Replays = false)
{
    public static Guard Open { get; } = new(Confidentiality.Public);

    public static Guard SignedIn { get; } = new(Confidentiality.Public, AnyRole: true);

    public static Guard Oversight { get; } = new(Confidentiality.Programme, ToAll: true);

    public static Guard OfReplays { get; } = new(Confidentiality.Programme, Replays: true);

    /// <summary>Both.</summary>
    public Guard And(Guard? other) => other is null
        ? this
        : new(Level > other.Level ? Level : other.Level, ToAll || other.ToAll, AnyRole || other.AnyRole, Replays || other.Replays);

    /// <summary>How much it asks, for finding the easiest way to a type.</summary>
    public int Weight => ((int)Level * 4) + (ToAll ? 2 : 0) + (Replays ? 3 : 0) + (AnyRole ? 1 : 0);

    public override string ToString() => Replays ? "auditors and director" : ToAll ? "C1 of all" : AnyRole && Level == Confidentiality.Public ? "signed in" : $"C{(int)Level}";
}
