namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Privacy;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Projections.Tests.Laws.Values;

/// <summary>Random commands of auditors.</summary>
internal static class AuditSteps
{
    public static Gen<Step> Any { get; } =
        from replay in Gen.Choose(1, 9) from subject in Gen.OneOf(SomeDirector, SomeCoach) from upTo in Gen.Choose(1, 20).Maybe() from purpose in Text
        from day in Gen.Choose(0, 3).Select(days => Days.Later.AddDays(days))
        select new Step(
            $"Replay {subject}",
            world => world.Ask(new ReplayHistory($"replay-{replay}-{day:O}", subject, upTo, [Confidentiality.Public, Confidentiality.Programme], purpose, day)));
}
