namespace Marten;

/// <summary>Conditions for queries. They exist to be translated to SQL, and also work on objects.</summary>
public static class LinqExtensions
{
    /// <summary>Whether the member has one of the values.</summary>
    public static bool In<T>(this T variable, params T[] matches) => Array.IndexOf(matches, variable) >= 0;

    /// <summary>Whether the member has one of the values.</summary>
    public static bool In<T>(this T variable, IList<T> matches) => matches.Contains(variable);

    /// <summary>Whether the member has one of the values.</summary>
    public static bool IsOneOf<T>(this T variable, params T[] matches) => Array.IndexOf(matches, variable) >= 0;

    /// <summary>Whether the member has one of the values.</summary>
    public static bool IsOneOf<T>(this T variable, IList<T> matches) => matches.Contains(variable);

    /// <summary>Whether the collection has no elements; a missing one has none.</summary>
    public static bool IsEmpty<T>(this IEnumerable<T>? enumerable) => enumerable is null || !enumerable.Any();
}
