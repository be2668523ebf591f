namespace CpmTracker.Server.Sealing;

using System.Security.Cryptography;
using System.Text;

/// <summary>AES-256-GCM: nonce (12 bytes), ciphertext and tag (16 bytes) in one array. The owner's id is bound in, so that a text can't be passed off as another's.</summary>
internal static class Aes256
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> plain, string of)
    {
        var sealedBytes = new byte[NonceLength + plain.Length + TagLength];
        var nonce = sealedBytes.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceLength, plain.Length), sealedBytes.AsSpan(NonceLength + plain.Length), Encoding.UTF8.GetBytes(of));
        return sealedBytes;
    }

    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> sealedBytes, string of)
    {
        if (sealedBytes.Length < NonceLength + TagLength) throw new CryptographicException("The sealed value is too short to be one.");
        var plain = new byte[sealedBytes.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(sealedBytes[..NonceLength], sealedBytes.Slice(NonceLength, plain.Length), sealedBytes[^TagLength..], plain, Encoding.UTF8.GetBytes(of));
        return plain;
    }
}
