namespace CpmTracker.Server.Importing;

using System.Security.Cryptography;
using System.Text;

/// <summary>Ids that follow from what they are the ids of, so that importing the same row again is the same command about the same record.</summary>
internal static class NamedId
{
    /// <summary>The id of these parts: the first 128 bits of their SHA-256, each part preceded by its length.</summary>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        var name = new StringBuilder();
        foreach (var part in parts) name.Append(part.Length).Append(':').Append(part);
        return new(SHA256.HashData(Encoding.UTF8.GetBytes(name.ToString())).AsSpan(0, 16));
    }
}
