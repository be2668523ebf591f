
namespace CpmTracker.StandIns.ApiListing;

/// <summary>Cuts a listing of a whole API down to the types that a part of it has.</summary>
public static class Reference
{
    /// <summary>Of the whole listing: the types that are also in the part, all their members, and the extension methods of the same namespace and name. What every class has from .NET is left out, as it is of a part, unless the part has it too: an envelope's Source looks like an exception's.</summary>
    public static IEnumerable<string> Cut(IEnumerable<string> whole, IReadOnlyCollection<string> part)
    {
        var types = part.Where(line => line[0] == 'T').Select(Subject).ToHashSet();
        var extensions = part.Where(line => line[0] == 'X').Select(Extension).ToHashSet();
        var common = PublicSurface.CommonMembers();
        return whole
            .Where(line => line[0] == 'X' ? extensions.Contains(Extension(line)) : types.Contains(Subject(line)))
            .Where(line => line[0] != 'M' || part.Contains(line) || !common.Contains(line.Split(" | ", 2)[1]))
            .Order(StringComparer.Ordinal)
            .Distinct();
    }

    /// <summary>The type that a line is about, or the namespace.</summary>
    private static string Subject(string line) => line.Split(' ', 3)[1];

    private static (string Namespace, string Name) Extension(string line) => (Subject(line), line.Split('(')[0].Split(' ')[^1].Split('<')[0]);
}
