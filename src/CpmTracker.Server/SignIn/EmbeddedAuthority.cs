namespace CpmTracker.Server.SignIn;

using System.Security.Cryptography;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.Sealing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

/// <summary>Signs and checks tokens where no authority is configured: in the embedded default only. The key is a file of mode 0600 in the data folder.</summary>
public sealed class EmbeddedAuthority
{
    /// <summary>Issuer in its tokens.</summary>
    public const string Issuer = "cpmtracker-embedded";

    private readonly SymmetricSecurityKey key;

    private EmbeddedAuthority(byte[] key) => this.key = new SymmetricSecurityKey(key) { KeyId = "embedded" };

    /// <summary>Opens the authority of a data folder, making its key on first use.</summary>
    public static EmbeddedAuthority In(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "signing.key");
        SecretFile.MakeOnce(file, () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)));
        return new(Convert.FromBase64String(File.ReadAllText(file)));
    }

    /// <summary>Signs a token.</summary>
    /// <param name="actor">Whom it names.</param>
    /// <param name="expires">When it ends.</param>
    public string Sign(Actor actor, DateTimeOffset expires)
    {
        var claims = new Dictionary<string, object> { [Claims.Subject] = actor.Subject, [Claims.Role] = actor.Roles.Select(RoleNames.Of).ToList() };
        if (actor.County is { } county) claims[Claims.County] = county;
        if (actor.Region is { } region) claims[Claims.Region] = region;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Tokens.Audience,
            Expires = expires.UtcDateTime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha512),
        });
    }

    /// <summary>What a token of this authority must fulfil.</summary>
    public TokenValidationParameters Parameters() => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = Tokens.Audience,
        IssuerSigningKey = key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha512],
    };
}
