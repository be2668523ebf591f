using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>
/// Makes what writes a leaf field straight from its property, or method without parameters: the member as a delegate of its own types, and the scalar's or enum's writer of that
/// type, so that nothing is boxed.
/// </summary>
internal static class LeafWriters
{
    /// <summary>The writer of a member; null where its C# type is not exactly that of the leaf type, or it is no member of a class.</summary>
    public static LeafWriter? Of(MemberInfo member, IType type)
    {
        if (type.Nullable() is not LeafType leaf || member.DeclaringType is not { IsValueType: false } declaring)
            return null;
        var method = member as MethodInfo ?? ((PropertyInfo)member).GetMethod!;
        if (method.IsStatic || method.IsGenericMethod || method.GetParameters().Length > 0)
            return null;
        var maker = Nullable.GetUnderlyingType(method.ReturnType) is { } inner
            ? Maker(nameof(OfNullable), declaring, inner)
            : Maker(nameof(OfValue), declaring, method.ReturnType);
        return (LeafWriter?)maker.Invoke(null, [method, leaf]);
    }

    private static MethodInfo Maker(string name, Type source, Type value)
        => typeof(LeafWriters).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(source, value);

    private static LeafWriter? OfValue<TSource, TValue>(MethodInfo method, LeafType leaf)
        where TSource : class
        where TValue : notnull
    {
        if (leaf.WriterOf<TValue>() is not { } write)
            return null;
        var read = method.CreateDelegate<Func<TSource, TValue?>>();
        return (source, buffer) => read((TSource)source) is { } value ? Outcome(write(buffer, value)) : LeafOutcome.Null;
    }

    private static LeafWriter? OfNullable<TSource, TValue>(MethodInfo method, LeafType leaf)
        where TSource : class
        where TValue : struct
    {
        if (leaf.WriterOf<TValue>() is not { } write)
            return null;
        var read = method.CreateDelegate<Func<TSource, TValue?>>();
        return (source, buffer) => read((TSource)source) is { } value ? Outcome(write(buffer, value)) : LeafOutcome.Null;
    }

    private static LeafOutcome Outcome(bool isWritten) => isWritten ? LeafOutcome.Written : LeafOutcome.Wrong;
}
