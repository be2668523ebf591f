using System.Text;

namespace Marten.Documents;

/// <summary>The same number for the same text in every process (FNV-1a, 64 bits): for advisory locks.</summary>
internal static class StableHash
{
    public static long Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in Encoding.UTF8.GetBytes(text)) hash = unchecked((hash ^ octet) * 1099511628211UL);
        return unchecked((long)hash);
    }
}
