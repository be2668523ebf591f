namespace CpmTracker.Domain.Authority;

/// <summary>Whom a stream concerns; what permissions and clearances are decided on.</summary>
/// <param name="Director">The director's id, if it is a director's stream.</param>
/// <param name="Coach">The coach assigned now, if any.</param>
/// <param name="County">FIPS code of the county served now, or of the county itself.</param>
/// <param name="Region">Name of the county's region now, or of the region that hosts an activity; none for a director's stream, which regional staff do not see into.</param>
public sealed record Concerned(string? Director = null, string? Coach = null, string? County = null, string? Region = null);
