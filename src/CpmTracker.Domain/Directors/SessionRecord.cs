namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Coaching;

/// <summary>A session record in force, as last corrected.</summary>
/// <param name="Session">The record's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="HeldOn">The day on which it was held.</param>
/// <param name="Minutes">Its length in minutes.</param>
/// <param name="Mode">How they met.</param>
/// <param name="Version">Version in the stream of the event that says so: what a further correction names.</param>
public sealed record SessionRecord(string Session, string Module, int Number, DateOnly HeldOn, int Minutes, SessionMode Mode, long Version)
{
    internal static SessionRecord Of(CoachingSessionHeld e, long version) => new(e.Session, e.Module, e.Number, e.OccurredOn, e.Minutes, e.Mode, version);

    internal SessionRecord As(CoachingSessionCorrected e, long version) => this with { HeldOn = e.HeldOn, Minutes = e.Minutes, Mode = e.Mode, Version = version };
}
