using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Wolverine.Persistence.Durability;

/// <summary>Shorter ways to have dead letters handled again.</summary>
public static class DeadLettersExtensions
{
    /// <summary>Marks all that failed by that type of exception, or all there are, to be handled again.</summary>
    public static Task MarkDeadLetterEnvelopesAsReplayableAsync(this IDeadLetters letters, string exceptionType = "") =>
        letters.ReplayAsync(new DeadLetterEnvelopeQuery { ExceptionType = exceptionType.Length == 0 ? null : exceptionType }, CancellationToken.None);

    /// <summary>Marks those of these ids to be handled again.</summary>
    public static Task MarkDeadLetterEnvelopesAsReplayableAsync(this IDeadLetters letters, Guid[] ids) =>
        ids.Length == 0 ? Task.CompletedTask : letters.ReplayAsync(new DeadLetterEnvelopeQuery(ids), CancellationToken.None);
}
