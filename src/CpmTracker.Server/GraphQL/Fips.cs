namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain;

/// <summary>The FIPS code in a county's id.</summary>
internal static class Fips
{
    /// <summary>The five digits; nothing where the id is not a county's.</summary>
    public static string Of(string countyId) => countyId.StartsWith(StreamId.County, StringComparison.Ordinal) ? countyId[StreamId.County.Length..] : "";
}
