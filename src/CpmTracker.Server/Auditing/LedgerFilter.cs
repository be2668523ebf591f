namespace CpmTracker.Server.Auditing;

using CpmTracker.Projections;
using CpmTracker.Server.Reporting;

/// <summary>Which entries of the ledger. What is left out does not matter.</summary>
/// <param name="Director">Only in this director's history.</param>
/// <param name="RecordedFrom">Recorded at this moment or later.</param>
/// <param name="RecordedUntil">Recorded at this moment or earlier.</param>
public sealed record LedgerFilter(string? Director, DateTimeOffset? RecordedFrom, DateTimeOffset? RecordedUntil)
{
    /// <summary>After how many days a record is late, unless another number is asked for.</summary>
    public const int Late = 7;

    /// <summary>Recorded more than so many days after it happened.</summary>
    public int? MoreThanDays { get; init; }

    /// <summary>Only those that correct or void an earlier event.</summary>
    public bool Amending { get; init; }

    internal IQueryable<LedgerEntry> Apply(IQueryable<LedgerEntry> entries)
    {
        if (Director is { } director) entries = entries.Where(e => e.Stream == director);
        if (RecordedFrom is { } from) entries = entries.Where(e => e.RecordedAt >= from);
        if (RecordedUntil is { } until) entries = entries.Where(e => e.RecordedAt <= until);
        if (MoreThanDays is { } days) entries = entries.Where(e => e.DaysLate > days);
        return Amending ? entries.Where(e => e.Amends) : entries;
    }

    /// <summary>The same on rows <c>l</c>.</summary>
    internal Conditions Apply(Conditions entries)
    {
        entries
            .AndIf(Director, "director", "l.data ->> 'stream' = @director")
            .AndIf(RecordedFrom?.ToUniversalTime(), "recordedFrom", $"{RecordedAt} >= @recordedFrom")
            .AndIf(RecordedUntil?.ToUniversalTime(), "recordedUntil", $"{RecordedAt} <= @recordedUntil")
            .AndIf(MoreThanDays, "moreThanDays", "(l.data ->> 'daysLate')::int > @moreThanDays");
        return Amending ? entries.And("(l.data ->> 'amends')::boolean") : entries;
    }

    private const string RecordedAt = "(l.data ->> 'recordedAt')::timestamptz";
}
