namespace CpmTracker.Domain.Auditing;

using CpmTracker.Domain.Authority;

/// <summary>What the decisions about a day's access log need to know.</summary>
/// <param name="Id">The stream's id, <c>audit-…</c>.</param>
/// <param name="Replays">Ids of the replays recorded.</param>
public sealed record AccessLog(string Id, IReadOnlyList<string> Replays) : IConcern
{
    /// <summary>A day's log concerns nobody in particular: each entry names its own subject.</summary>
    public Concerned Concerned() => new();

    /// <summary>The state after one more event.</summary>
    public static AccessLog Fold(AccessLog? log, string id, IAuditEvent happened) => happened switch
    {
        HistoryReplayed e => new(id, [.. log?.Replays ?? [], e.Replay]),
        _ => log ?? new(id, []),
    };
}
