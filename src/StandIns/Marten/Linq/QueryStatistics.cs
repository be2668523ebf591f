namespace Marten.Linq;

/// <summary>What else was learned when a query with <see cref="QueryableExtensions.Stats{T}"/> ran.</summary>
public class QueryStatistics
{
    /// <summary>How many rows there are without regard to Skip and Take; 0 if the page that was asked for has none.</summary>
    public long TotalResults { get; set; }
}
