namespace CpmTracker.Server.SignIn;

using CpmTracker.Domain.Authority;

/// <summary>The roles as tokens name them.</summary>
public static class RoleNames
{
    /// <summary>Each role with its name in a token.</summary>
    public static IReadOnlyDictionary<string, Role> All { get; } = new Dictionary<string, Role>(StringComparer.Ordinal)
    {
        ["administrator"] = Role.Administrator,
        ["statewide-staff"] = Role.StatewideStaff,
        ["coach"] = Role.Coach,
        ["director"] = Role.Director,
        ["county-staff"] = Role.CountyStaff,
        ["auditor"] = Role.Auditor,
        ["regional-staff"] = Role.RegionalStaff,
    };

    /// <summary>The name in a token of this role.</summary>
    public static string Of(Role role) => All.First(r => r.Value == role).Key;
}
