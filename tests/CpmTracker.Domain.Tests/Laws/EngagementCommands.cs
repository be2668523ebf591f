namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;
using CpmTracker.Domain.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;
using static CpmTracker.Domain.Tests.Laws.Values;

/// <summary>Random commands about one director's coaching.</summary>
internal static class EngagementCommands
{
    private static readonly Gen<SharingScope> Scope = Any<SharingScope>();

    public static Gen<Step<Director>>[] All(Gen<string> modules) =>
    [
        from shared in Any<Confidentiality>().Listed(3) from day in Day select Step.Of(new SignCoachingAgreement(Id, shared, day), day),
        from scope in Scope from day in Day select Step.Of(new GiveSharingConsent(Id, scope, day), day),
        from scope in Scope from day in Day select Step.Of(new WithdrawSharingConsent(Id, scope, day), day),
        from module in modules from number in Mostly(1, 2) from at in Instant from reason in Text.OrNull() from day in Day
        select Step.Of(new RescheduleCoachingSession(Id, module, number, at, reason, day), day),
        from module in modules from number in Mostly(1, 2) from party in Any<SessionParty>() from reason in Any<SessionCancellationReason>() from day in Day
        select Step.Of(new CancelCoachingSession(Id, module, number, party, reason, day), day),
        from module in modules from number in Mostly(1, 2) from day in Day select Step.Of(new RecordMissedSession(Id, module, number, day), day),
        from module in modules from number in Mostly(1, 2) from details in Details from day in Day
        select Step.Of(new RecordSessionDetails(Id, module, number, details, Form.Terms, day), day),
        from question in Gen.Elements("Q-CPM-1", "Q-CPM-2") from known in Usually(true, false) from text in Text from day in Day
        select Step.Of(new RecordReflection(Id, question, known, text, day), day),
        from text in Text from day in Day select Step.Of(new NoteHandover(Id, text, day), day),
        from reason in Any<ClosingReason>() from seldom in Usually(false, true) from day in Day
        select seldom ? Step.Of(new CloseCoachingEngagement(Id, reason, day), day) : Step.Of(new AssignCoach(Id, TheCoach, true, null, day), day),
    ];

    private static Gen<SessionDetails> Details =>
        from overview in Gen.Elements(true, false)
        from activities in Gen.Elements("A2", "A3", "A99").Listed(2)
        from due in Mostly(1, 2)
        from results in (from activity in Gen.Elements("A2", "A3") from result in Any<AssignmentResult>() select new ActivityResult(activity, result)).Listed(2)
        from discussed in Gen.Elements("Q-CPM-1", "Q-REDI-1", "REDI-5").Listed(3)
        from answer in Text
        from team in Any<TeamEngagement>().Maybe()
        from stage in Any<ImplementationStage>().Maybe()
        from next in Usually<string?>(ModuleEight.Id, null)
        from note in Text.OrNull()
        select new SessionDetails
        {
            OverviewReviewed = overview,
            Assignment = overview ? new(activities, null, due) : null,
            Materials = overview ? null : new(2, ["R3"]),
            Results = results,
            Discussed = discussed,
            Reflections = [new("Q-CPM-1", answer)],
            Team = team,
            CountyStatus = team is null ? null : new(stage),
            NextModule = next,
            Note = note,
        };
}
