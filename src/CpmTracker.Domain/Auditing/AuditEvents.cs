namespace CpmTracker.Domain.Auditing;

using CpmTracker.Domain.Privacy;

/// <summary>Something that auditors did with what is recorded. A day's are in the stream <c>audit-{yyyy-MM-dd}</c>; who did it stands beside the event, as with every other.</summary>
public interface IAuditEvent : IOccurrence;

/// <summary>An auditor asked for a whole history, for a purpose that they stated.</summary>
/// <param name="Replay">The id made for it.</param>
/// <param name="Subject">The stream replayed: a director, a coach or a county.</param>
/// <param name="UpTo">The last version replayed; none where the history was empty.</param>
/// <param name="Classes">The confidentiality classes that were open to the auditor.</param>
/// <param name="Purpose">What for, sealed with the subject's key.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record HistoryReplayed(
    string Replay, string Subject, long? UpTo, IReadOnlyList<Confidentiality> Classes, Sealed Purpose, DateOnly OccurredOn) : IAuditEvent;

/// <summary>The wire names of the audit streams.</summary>
public static class AuditEvents
{
    /// <summary>Every event type of the streams, with its name.</summary>
    public static IReadOnlyList<WireName> Names { get; } = [WireName.Of<HistoryReplayed>("audit.history_replayed.v1")];
}
