namespace CpmTracker.Domain.Tests.Fixtures;

using CpmTracker.Domain.Coaching;

/// <summary>Events of one coach's stream.</summary>
internal static class CoachStream
{
    public const string Id = DirectorStream.TheCoach;

    public static CoachRegistered Registered(int? capacity = 12) => new(Id, capacity, Days.Enrolment);

    public static CoachStoodDown StoodDown() => new(Id, Days.Later);
}
