namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Projections.Tests.Laws.Values;

/// <summary>Random commands about directors' coaching.</summary>
internal static class EngagementSteps
{
    private static readonly SessionTerms Terms = new([ModuleOne.Id, ModuleEight.Id], ["A1", "A2"], ["R3", "R8"], ["Q-CPM-1", "Q-REDI-1"], ["Q-REDI-1", "REDI-5"]);

    public static Gen<Step>[] All { get; } =
    [
        from director in SomeDirector from day in Day select Of(new SignCoachingAgreement(director, [Confidentiality.Programme], day)),
        Consent, Consent, Agree, Agree, Agree,
        Form, Form, Form, Form, Form,
        from director in SomeDirector from text in Text from day in Day select Of(new RecordReflection(director, "Q-CPM-1", true, text, day)),
        from director in SomeDirector from text in Text from day in Day select Of(new NoteHandover(director, text, day)),
        from director in SomeDirector from reason in Any<ClosingReason>() from day in Day select Of(new CloseCoachingEngagement(director, reason, day)),
    ];

    /// <summary>A consent, as often as not taken back.</summary>
    private static Gen<Step> Consent =>
        from director in SomeDirector from scope in Any<SharingScope>() from back in Gen.Elements(true, false) from day in Day
        select new Step($"Consent of {director} to {scope}, taken back: {back}", world =>
        {
            world.Ask(new GiveSharingConsent(director, scope, day));
            if (back) world.Ask(new WithdrawSharingConsent(director, scope, day));
        });

    /// <summary>A session is agreed, and put off, called off or missed.</summary>
    private static Gen<Step> Agree =>
        from director in SomeDirector from number in Gen.Choose(1, 2) from what in Gen.Choose(1, 3) from party in Any<SessionParty>() from day in Day
        let at = new DateTimeOffset(day, new TimeOnly(9, 30), TimeSpan.Zero)
        select new Step($"Agree session {number} of {director}, then {what}", world =>
        {
            world.Ask(new ScheduleCoachingSession(director, ModuleOne.Id, number, at, SessionMode.Video, null, day));
            if (what == 1) world.Ask(new RescheduleCoachingSession(director, ModuleOne.Id, number, at.AddHours(1), null, day));
            if (what == 2) world.Ask(new CancelCoachingSession(director, ModuleOne.Id, number, party, SessionCancellationReason.OtherWork, day));
            if (what == 3) world.Ask(new RecordMissedSession(director, ModuleOne.Id, number, day));
        });

    private static Gen<Step> Form =>
        from director in SomeDirector from number in Gen.Choose(1, 2) from day in Day from text in Text from team in Any<TeamEngagement>() from stage in Any<ImplementationStage>().Maybe()
        from discussed in Gen.SubListOf("Q-CPM-1", "Q-REDI-1", "REDI-5") from material in Gen.Elements("R3", "R8") from result in Any<AssignmentResult>()
        select Of(new RecordSessionDetails(
            director,
            ModuleOne.Id,
            number,
            new()
            {
                OverviewReviewed = true,
                Assignment = new(["A2"], null, 2),
                Materials = new(2, [material]),
                Results = [new("A1", result)],
                Discussed = [.. discussed],
                Team = team,
                CountyStatus = new(stage),
                NextModule = ModuleEight.Id,
                Note = text,
            },
            Terms,
            day));

    private static Step Of<TCommand>(ICommand<Director, TCommand> command)
        where TCommand : ICommand<Director, TCommand> => new($"{command}", world => world.Ask(command));
}
