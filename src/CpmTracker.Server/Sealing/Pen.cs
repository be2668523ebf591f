namespace CpmTracker.Server.Sealing;

using CpmTracker.Domain.Privacy;
using CpmTracker.Server.Store;

/// <summary>Takes what people write off the API: checks that it can be meant, and seals it before it goes anywhere else.</summary>
/// <param name="seals">Seals it.</param>
public sealed class Pen(Seals seals)
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxLength = 4000;

    /// <summary>Seals a text that must be there.</summary>
    /// <exception cref="CommandFailedException">It is blank, too long, holds control characters, or whom it concerns is not registered.</exception>
    public async Task<Sealed> WriteAsync(string field, string text, string of, CancellationToken ct)
    {
        Check(field, text);
        return await seals.SealAsync(text.Trim(), of, ct) ?? throw new NotAllowedException();
    }

    /// <summary>Seals a text that may be left out.</summary>
    public async Task<Sealed?> WriteIfAnyAsync(string field, string? text, string of, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text) ? null : await WriteAsync(field, text, of, ct);

    /// <summary>Checks that a text can be meant.</summary>
    /// <exception cref="InvalidInputException">It is blank, too long, or holds control characters.</exception>
    public static void Check(string field, string text, int maxLength = MaxLength)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new InvalidInputException(field, "Write something.");
        if (text.Length > maxLength) throw new InvalidInputException(field, $"At most {maxLength} characters; this has {text.Length}.");
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || !IsPaired(text))
            throw new InvalidInputException(field, "Control characters and broken characters cannot be kept.");
    }

    private static bool IsPaired(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return false;
        }

        return true;
    }
}
