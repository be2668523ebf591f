namespace CpmTracker.Domain.Counties;

/// <summary>What every decision about a county asks first.</summary>
internal static class Registration
{
    /// <summary>Decides about a county that is registered.</summary>
    public static Decision OnceRegistered(this County? county, Func<County, Decision> decide) =>
        county is null ? Decision.Reject(Rejection.CountyNotRegistered, "No county is registered under this FIPS code.") : decide(county);
}
