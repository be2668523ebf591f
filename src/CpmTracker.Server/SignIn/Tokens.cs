namespace CpmTracker.Server.SignIn;

using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

/// <summary>What a bearer token must fulfil: issued by the authority in force, for this audience, and not expired.</summary>
/// <param name="parameters">Gives the rules, with the authority's present signing keys.</param>
public sealed class Tokens(Func<CancellationToken, Task<TokenValidationParameters>> parameters)
{
    /// <summary>For whom tokens are meant unless configured otherwise.</summary>
    public const string Audience = "cpmtracker";

    private static readonly JsonWebTokenHandler Reader = new() { MapInboundClaims = false };

    /// <summary>Whom <c>Bearer …</c> names; nobody, and why, where the token does not hold; nothing at all where there is none.</summary>
    public async Task<(ClaimsPrincipal? User, string? Fault)?> UserAsync(string header, CancellationToken ct)
    {
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return null;
        var result = await Reader.ValidateTokenAsync(header["Bearer ".Length..].Trim(), await parameters(ct));
        return result.IsValid
            ? (new(new ClaimsIdentity(result.ClaimsIdentity.Claims, BearerHandler.Name, Claims.Subject, Claims.Role)), null)
            : (null, result.Exception?.GetType().Name ?? "unknown reason");
    }

    /// <summary>Tokens of the embedded default.</summary>
    public static Tokens Of(EmbeddedAuthority authority) => new(_ => Task.FromResult(authority.Parameters()));

    /// <summary>Tokens of an OpenID Connect authority; its keys are fetched on first use and renewed as it rolls them.</summary>
    /// <param name="authority">Base address of the authority.</param>
    /// <param name="audience">For whom its tokens must be meant.</param>
    public static Tokens Of(Uri authority, string audience)
    {
        var documents = new HttpDocumentRetriever { RequireHttps = !authority.IsLoopback };
        var address = authority.ToString().TrimEnd('/') + "/.well-known/openid-configuration";
        var manager = new ConfigurationManager<OpenIdConnectConfiguration>(address, new OpenIdConnectConfigurationRetriever(), documents);
        return new(async ct =>
        {
            var configuration = await manager.GetConfigurationAsync(ct);
            return new() { ValidIssuer = configuration.Issuer, ValidAudience = audience, IssuerSigningKeys = configuration.SigningKeys };
        });
    }
}
