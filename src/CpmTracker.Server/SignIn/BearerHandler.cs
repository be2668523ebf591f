namespace CpmTracker.Server.SignIn;

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

/// <summary>Reads <c>Authorization: Bearer …</c>. No token: nobody, who sees class C0. A token that does not hold: 401.</summary>
internal sealed class BearerHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, Tokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "Bearer";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await tokens.UserAsync(Request.Headers.Authorization.ToString(), Context.RequestAborted) is not { } read) return AuthenticateResult.NoResult();
        return read.User is { } user
            ? AuthenticateResult.Success(new(user, Name))
            : AuthenticateResult.Fail("The bearer token does not hold: " + read.Fault);
    }
}
