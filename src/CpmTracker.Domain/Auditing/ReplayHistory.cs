namespace CpmTracker.Domain.Auditing;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Records that an auditor replays a history, and what for. Auditors only: everybody else reads what concerns them without a purpose to state.</summary>
/// <param name="Replay">The id made for this replay.</param>
/// <param name="Subject">The stream replayed.</param>
/// <param name="UpTo">The last version replayed; none where the history is empty.</param>
/// <param name="Classes">The confidentiality classes that are open to the auditor.</param>
/// <param name="Purpose">What for.</param>
/// <param name="On">The day.</param>
public sealed record ReplayHistory(string Replay, string Subject, long? UpTo, IReadOnlyList<Confidentiality> Classes, Sealed Purpose, DateOnly On)
    : ICommand<AccessLog, ReplayHistory>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfAudit(On);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Auditor;

    /// <inheritdoc/>
    public static Decision Decide(AccessLog? state, ReplayHistory command) => state?.Replays.Contains(command.Replay) == true
        ? Decision.Nothing
        : Decision.Accept(new HistoryReplayed(command.Replay, command.Subject, command.UpTo, command.Classes, command.Purpose, command.On));
}
