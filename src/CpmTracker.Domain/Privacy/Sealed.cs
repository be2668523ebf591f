namespace CpmTracker.Domain.Privacy;

/// <summary>
/// What a person wrote, encrypted at the edge with the key of the person (or county) concerned. The domain carries it and never reads it;
/// when the key is deleted the text is gone everywhere, and the history and every hash over it stay whole.
/// </summary>
/// <param name="Of">Whose key it is sealed with: a stream id such as <c>director-7f3a</c>.</param>
/// <param name="Text">Base64 of nonce (12 bytes), ciphertext and tag (16 bytes), AES-256-GCM.</param>
public sealed record Sealed(string Of, string Text);
