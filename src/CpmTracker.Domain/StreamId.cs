namespace CpmTracker.Domain;

/// <summary>The ids of the streams. A stream's id is also the id of what it is about: of the director, the coach, the county.</summary>
public static class StreamId
{
    /// <summary>Begins the id of every director.</summary>
    public const string Director = "director-";

    /// <summary>Begins the id of every coach.</summary>
    public const string Coach = "coach-";

    /// <summary>Begins the id of every county's stream.</summary>
    public const string County = "county-";

    /// <summary>Begins the id of every catalogue edition's stream.</summary>
    public const string Catalogue = "catalogue-";

    /// <summary>The stream of the county with this FIPS code.</summary>
    public static string OfCounty(string fips) => County + fips;
}
