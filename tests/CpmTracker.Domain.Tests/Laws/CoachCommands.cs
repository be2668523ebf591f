namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Tests.Fixtures;
using FsCheck.Fluent;
using static CpmTracker.Domain.Tests.Laws.Values;

/// <summary>Random commands about one coach.</summary>
internal static class CoachCommands
{
    public static RandomPlays<Coach> Plays { get; } = new(
        EventStreams.Coach,
        Gen.OneOf(
            from capacity in Mostly(1, 12, 58).Maybe() from day in Day select Step.Of(new RegisterCoach(CoachStream.Id, capacity, day), day),
            from day in Day select Step.Of(new StandDownCoach(CoachStream.Id, day), day))
        .After());
}
