namespace CpmTracker.Server.SignIn;

/// <summary>Puts sign-in into the host.</summary>
public static class SignInSetup
{
    /// <summary>Registers bearer tokens and the policies of the confidentiality classes.</summary>
    public static void AddSignIn(this IServiceCollection services, Tokens tokens)
    {
        services.AddSingleton(tokens);
        services.AddAuthenticationCore(options =>
        {
            options.AddScheme<BearerHandler>(BearerHandler.Name, null);
            options.DefaultScheme = BearerHandler.Name;
        });
        services.AddWebEncoders();
        services.AddTransient<BearerHandler>();
        services.AddAuthorization();
    }

    /// <summary>Reads the token of each request; one that does not hold is answered with 401, never taken for nobody's.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.Use(async (http, next) =>
        {
            if (http.Request.Headers.Authorization.Count > 0 && http.User.Identity is not { IsAuthenticated: true })
            {
                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
                await http.Response.WriteAsJsonAsync(new { errors = new[] { new { message = "The bearer token does not hold: it is malformed, expired, or signed by somebody else." } } });
                return;
            }

            await next();
        });
        app.UseAuthorization();
    }
}
