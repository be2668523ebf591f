namespace CpmTracker.Domain;

/// <summary>The ids of the streams. A stream's id is also the id of what it is about: of the director, the coach, the county, the statewide activity.</summary>
public static class StreamId
{
    /// <summary>Begins the id of every director.</summary>
    public const string Director = "director-";

    /// <summary>Begins the id of every coach.</summary>
    public const string Coach = "coach-";

    /// <summary>Begins the id of every county's stream.</summary>
    public const string County = "county-";

    /// <summary>Begins the id of every statewide activity.</summary>
    public const string Activity = "activity-";

    /// <summary>Begins the id of every catalogue edition's stream.</summary>
    public const string Catalogue = "catalogue-";

    /// <summary>Begins the id of every day's audit stream.</summary>
    public const string Audit = "audit-";

    /// <summary>The stream of what auditors did on a day.</summary>
    public static string OfAudit(DateOnly on) => $"{Audit}{on:O}";

    /// <summary>The stream of the county with this FIPS code.</summary>
    public static string OfCounty(string fips) => County + fips;
}
