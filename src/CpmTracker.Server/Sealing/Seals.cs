namespace CpmTracker.Server.Sealing;

using System.Security.Cryptography;
using System.Text;
using CpmTracker.Domain.Privacy;

/// <summary>Seals what people write, and opens it for those who may.</summary>
/// <param name="keys">The keys.</param>
public sealed class Seals(PersonKeys keys)
{
    /// <summary>Seals a text with the key of the person or county concerned; none where they have no key, being unknown or erased.</summary>
    public async Task<Sealed?> SealAsync(string text, string of, CancellationToken ct) =>
        (await keys.FindAsync([of], ct)).TryGetValue(of, out var key) ? Seal(text, of, key) : null;

    /// <summary>Opens sealed texts; one whose key was deleted is missing from the answer.</summary>
    public async Task<IReadOnlyDictionary<Sealed, string>> OpenAsync(IReadOnlyCollection<Sealed> texts, CancellationToken ct)
    {
        var found = await keys.FindAsync([.. texts.Select(t => t.Of).Distinct()], ct);
        return texts.Distinct().Where(t => found.ContainsKey(t.Of)).ToDictionary(t => t, t => Open(t, found[t.Of]));
    }

    /// <summary>Seals with a key at hand.</summary>
    internal static Sealed Seal(string text, string of, byte[] key) => new(of, Convert.ToBase64String(Aes256.Encrypt(key, Encoding.UTF8.GetBytes(text), of)));

    private static string Open(Sealed text, byte[] key)
    {
        try
        {
            return Encoding.UTF8.GetString(Aes256.Decrypt(key, Convert.FromBase64String(text.Text), text.Of));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            throw new InvalidOperationException($"A text sealed for {text.Of} does not open with the key of {text.Of}: it was altered.", e);
        }
    }
}
