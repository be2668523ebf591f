namespace CpmTracker.Domain.Authority;

using CpmTracker.Domain.Directors;

/// <summary>Whom a stream concerns; what permissions and clearances are decided on.</summary>
/// <param name="Director">The director's id, if it is a director's stream.</param>
/// <param name="Coach">The coach assigned now, if any.</param>
/// <param name="County">FIPS code of the county served now, or of the county itself.</param>
/// <param name="Region">Name of the county's region now, or of the region that hosts an activity; none for a director's stream, which regional staff do not see into.</param>
public sealed record Concerned(string? Director = null, string? Coach = null, string? County = null, string? Region = null)
{
    /// <summary>The consents of the director that are in force.</summary>
    public IReadOnlyList<SharingScope> Shared { get; init; } = [];

    /// <summary>The coach under whom it was written; none where no coach was assigned then.</summary>
    public string? Under { get; init; }

    /// <summary>The coaches responsible for the director one after the other.</summary>
    public IReadOnlyList<CoachAssignment> Coaches { get; init; } = [];

    /// <summary>Whom it concerned on a day: for what is recorded late, the coach who was responsible then.</summary>
    public Concerned On(DateOnly day) => Coaches.On(day) is { } coach ? this with { Coach = coach } : this;
}
