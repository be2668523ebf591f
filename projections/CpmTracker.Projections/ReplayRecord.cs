namespace CpmTracker.Projections;

using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Privacy;
using JasperFx.Events;
using Marten.Events.Projections;

/// <summary>Who replayed whose history, when and what for: one line of the access log.</summary>
public sealed record ReplayRecord
{
    /// <summary>The replay's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The stream replayed: a director, a coach or a county.</summary>
    public required string Subject { get; init; }

    /// <summary>The last version replayed; none where the history was empty.</summary>
    public long? UpTo { get; init; }

    /// <summary>The confidentiality classes that were open to the auditor.</summary>
    public required IReadOnlyList<Confidentiality> Classes { get; init; }

    /// <summary>What for.</summary>
    public required Sealed Purpose { get; init; }

    /// <summary>Who replayed it, by id.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The line of a replay.</summary>
    public static ReplayRecord? Fold(ReplayRecord? line, string id, IEvent happened) => happened.Data switch
    {
        HistoryReplayed e => new() { Id = id, Subject = e.Subject, UpTo = e.UpTo, Classes = e.Classes, Purpose = e.Purpose, By = happened.UserName, At = happened.Timestamp },
        _ => line,
    };
}

/// <summary>Keeps <see cref="ReplayRecord"/> from the audit streams, in the first stage of the asynchronous views.</summary>
public sealed class ReplayRecordProjection : MultiStreamProjection<ReplayRecord, string>
{
    /// <summary>Routes each replay to a line of its own.</summary>
    public ReplayRecordProjection() => Identity<HistoryReplayed>(e => e.Replay);

    /// <inheritdoc/>
    public override ReplayRecord? Evolve(ReplayRecord? snapshot, string id, IEvent e) => ReplayRecord.Fold(snapshot, id, e);
}
