namespace CpmTracker.Server.Sealing;

using System.Security.Cryptography;

/// <summary>The key that wraps every person's key: 32 bytes that stand in a file of their own, never in the database.</summary>
/// <param name="bytes">The key.</param>
public sealed class MasterKey(byte[] bytes)
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Wraps a person's key for keeping.</summary>
    public byte[] Wrap(byte[] key, string of) => Aes256.Encrypt(bytes, key, of);

    /// <summary>Unwraps a person's key.</summary>
    /// <exception cref="CryptographicException">It was wrapped with another master key, or tampered with.</exception>
    public byte[] Unwrap(byte[] wrapped, string of) => Aes256.Decrypt(bytes, wrapped, of);

    /// <summary>Reads the key from a file of base64 text.</summary>
    /// <exception cref="InvalidOperationException">The file is missing, open to others, or not 32 bytes of base64.</exception>
    public static MasterKey Read(string file)
    {
        if (!File.Exists(file)) throw new InvalidOperationException($"The master key file {file} is not there. It holds 32 random bytes as base64.");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~OwnerOnly) != 0)
            throw new InvalidOperationException($"The master key file {file} is open to others: give it mode 0600.");

        var key = new byte[Length];
        if (!Convert.TryFromBase64String(File.ReadAllText(file).Trim(), key, out var length) || length != Length)
            throw new InvalidOperationException($"The master key file {file} does not hold 32 bytes as base64.");
        return new MasterKey(key);
    }

    /// <summary>Reads the key, or makes one where the file is not there; for the embedded default only.</summary>
    public static MasterKey ReadOrMake(string file)
    {
        SecretFile.MakeOnce(file, () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));
        return Read(file);
    }
}
