namespace CpmTracker.Domain.Counties;

/// <summary>What every decision about a county asks first.</summary>
internal static class Registration
{
    /// <summary>Decides about a county that is registered.</summary>
    public static Decision OnceRegistered(this County? county, Func<County, Decision> decide) =>
        county is null ? Decision.Reject(Rejection.CountyNotRegistered, "No county is registered under this FIPS code.") : decide(county);

    /// <summary>Decides about a county that is registered and knows no record of this id yet; where it does, all of it was so already.</summary>
    public static Decision OnceOnly(this County? county, string record, Func<County, Decision> decide) =>
        county.OnceRegistered(registered => registered.Knows(record) ? Decision.Nothing : decide(registered));
}
