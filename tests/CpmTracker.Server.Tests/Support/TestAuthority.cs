using System.Security.Cryptography;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CpmTracker.Server.Tests.Support;

/// <summary>An OpenID Connect authority on loopback: what a state's own sign-in is to the server.</summary>
public sealed class TestAuthority : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SigningCredentials credentials;

    private TestAuthority(WebApplication app, SigningCredentials credentials) => (this.app, this.credentials) = (app, credentials);

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<TestAuthority> StartAsync()
    {
        var key = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "test" };
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/.well-known/openid-configuration", (HttpRequest request) => Results.Json(new { issuer = Issuer(request), jwks_uri = $"{Issuer(request)}/keys" }));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { PublicPart(key) } }));
        await app.StartAsync();
        return new(app, new(key, SecurityAlgorithms.RsaSha256));
    }

    /// <summary>A token for somebody, or none for nobody.</summary>
    public string? TokenOf(Actor actor) =>
        actor.Roles is [var role] ? Token(actor.Subject, RoleNames.Of(role), actor.County, actor.Region) : null;

    public string Token(string subject, string role, string? county = null, string? region = null, DateTime? expires = null, string audience = Tokens.Audience)
    {
        var claims = new Dictionary<string, object> { [Claims.Subject] = subject, [Claims.Role] = role };
        if (county is not null) claims[Claims.County] = county;
        if (region is not null) claims[Claims.Region] = region;
        var ends = expires ?? DateTime.UtcNow.AddHours(1);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = audience,
            NotBefore = ends.AddHours(-2),
            IssuedAt = ends.AddHours(-2),
            Expires = ends,
            Claims = claims,
            SigningCredentials = credentials,
        });
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Issuer(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static object PublicPart(RsaSecurityKey key)
    {
        var parameters = key.Rsa.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = key.KeyId, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };
    }
}
