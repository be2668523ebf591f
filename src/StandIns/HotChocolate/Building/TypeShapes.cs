namespace HotChocolate.Building;

/// <summary>C# types that look like lists of something and are not to be taken for them: they would lose what they are.</summary>
internal static class TypeShapes
{
    /// <summary>What is wrong with a type that stands for a value; null when nothing is.</summary>
    /// <param name="member">The type, without the task or optional that it came in.</param>
    public static string? Fault(MemberType member)
    {
        if (member.Unwrapped != member)
            return $"{member.Type} inside of another type would be taken for what it holds.";
        if (member.Type.IsArray && member.Type.GetArrayRank() > 1)
            return $"{member.Type} has several dimensions; use an array of arrays.";
        if (member.Type == typeof(byte[]))
            return "bytes have no scalar here; use a list of another type for numbers.";
        if (member.Item is null || member.IsDictionary)
            return null;
        if (Sequences(member.Type) > 1)
            return $"{member.Type} is a list of more than one type.";
        return Fault(member.Item);
    }

    private static int Sequences(Type type) => type.GetInterfaces().Append(type)
        .Count(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>));
}
