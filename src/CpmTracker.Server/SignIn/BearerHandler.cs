namespace CpmTracker.Server.SignIn;

using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

/// <summary>Reads <c>Authorization: Bearer …</c>. No token: nobody, who sees class C0. A token that does not hold: 401.</summary>
internal sealed class BearerHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, Tokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "Bearer";

    private static readonly JsonWebTokenHandler Reader = new() { MapInboundClaims = false };

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();

        var result = await Reader.ValidateTokenAsync(header["Bearer ".Length..].Trim(), await tokens.ParametersAsync(Context.RequestAborted));
        if (!result.IsValid) return AuthenticateResult.Fail("The bearer token does not hold: " + (result.Exception?.GetType().Name ?? "unknown reason"));
        return AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity(result.ClaimsIdentity.Claims, Name, Claims.Subject, Claims.Role)), Name));
    }
}
