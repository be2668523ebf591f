namespace Marten.Linq.Parsing;

/// <summary>The conversions between numbers that lose nothing, which C# inserts by itself where a narrow number meets a wide one.</summary>
internal static class Numbers
{
    private static readonly Dictionary<Type, Type[]> Wider = new()
    {
        [typeof(byte)] = [typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)],
        [typeof(sbyte)] = [typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)],
        [typeof(short)] = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)],
        [typeof(ushort)] = [typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)],
        [typeof(int)] = [typeof(long), typeof(double), typeof(decimal)],
        [typeof(uint)] = [typeof(long), typeof(ulong), typeof(double), typeof(decimal)],
        [typeof(long)] = [typeof(decimal), typeof(double)],
        [typeof(ulong)] = [typeof(decimal), typeof(double)],
        [typeof(float)] = [typeof(double)],
    };

    /// <summary>Whether every value of one type has its equal in the other; a Nullable of either counts as the number.</summary>
    public static bool Widens(Type from, Type to) =>
        Wider.GetValueOrDefault(Nullable.GetUnderlyingType(from) ?? from) is { } wider && wider.Contains(Nullable.GetUnderlyingType(to) ?? to);
}
