using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CpmTracker.Faults.Programme;

/// <summary>A short text that says which events were seen, each once, and in which order.</summary>
internal static class Traces
{
    public static string After(string trace, long place, Guid @event) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{trace}/{place}/{@event}"))))[..16];
}
