namespace CpmTracker.Server.SignIn;

using System.Globalization;
using System.Security.Claims;
using CpmTracker.Domain.Authority;

/// <summary>What is read from a token.</summary>
public static class Claims
{
    /// <summary>The person's id.</summary>
    public const string Subject = "sub";

    /// <summary>A role by its name in <see cref="RoleNames"/>; may stand several times.</summary>
    public const string Role = "role";

    /// <summary>FIPS code of the county that a member of county staff works for.</summary>
    public const string County = "county";

    /// <summary>Name of the region whose counties a member of regional staff supports.</summary>
    public const string Region = "region";

    /// <summary>When the token ends, in seconds since 1970.</summary>
    public const string Expires = "exp";

    /// <summary>Whether the token has ended by now: a connection may last longer than the token that it began with.</summary>
    public static bool HasExpired(this ClaimsPrincipal user, DateTimeOffset now) =>
        long.TryParse(user.FindFirstValue(Expires), CultureInfo.InvariantCulture, out var ends) && DateTimeOffset.FromUnixTimeSeconds(ends) <= now;

    /// <summary>Who acts, by these claims. A role that is not known gives nothing.</summary>
    public static Actor Actor(this ClaimsPrincipal user) =>
        user.FindFirstValue(Subject) is { Length: > 0 } subject
            ? new(
                subject,
                [.. user.FindAll(Role).Where(c => RoleNames.All.ContainsKey(c.Value)).Select(c => RoleNames.All[c.Value]).Distinct()],
                user.FindFirstValue(County),
                user.FindFirstValue(Region))
            : Domain.Authority.Actor.Nobody;
}
