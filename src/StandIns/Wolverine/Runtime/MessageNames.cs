using System.Reflection;
using Wolverine.Attributes;

namespace Wolverine.Runtime;

/// <summary>The names of message types and of their queues as the genuine package writes them into stored messages.</summary>
internal static class MessageNames
{
    /// <summary>The alias if the type has one; else its full name, after that of the class it is nested in; generic types by their short names.</summary>
    public static string Of(Type type)
    {
        if (type.GetCustomAttribute<MessageIdentityAttribute>(inherit: false)?.Alias is { } alias) return alias;
        var name = type.IsGenericType ? Short(type) : type.FullName!;
        return type.IsNested ? $"{type.DeclaringType!.Name}_{name}" : name;
    }

    /// <summary>The queue that is a type's own, or the one that its attribute names.</summary>
    public static string QueueOf(Type type) =>
        QueueName(type.GetCustomAttribute<LocalQueueAttribute>(inherit: false)?.QueueName ?? Of(type).Replace('+', '.').Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

    /// <summary>A queue's name in its address, where case makes no difference.</summary>
    public static string QueueName(string name) => name.ToLowerInvariant();

    private static string Short(Type type) =>
        type.IsGenericType ? type.Name.Split('`')[0] + string.Join('_', type.GetGenericArguments().Select(Short)) : type.Name;
}
