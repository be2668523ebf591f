namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Projections.Tests.Laws.CountySteps;
using static CpmTracker.Projections.Tests.Laws.Values;

/// <summary>Random commands about what counties record of their implementation.</summary>
internal static class CountyRecordSteps
{
    private static Gen<string> Id { get; } = Gen.Elements("1", "2");

    private static Gen<AreaOfConcentration> Area { get; } = Values.Any<AreaOfConcentration>();

    public static Gen<Step> Any { get; } = Gen.Frequency(
        (1, Form), (1, Readiness), (2, Strength), (2, Opportunity), (1, Fidelity), (2, Objective), (3, ActionStep), (4, Progress), (3, Reassess), (1, Tool), (1, Involve),
        (1, Align), (1, Link), (2, Ask), (2, Answer), (2, Void));

    private static Gen<Step> Form =>
        from county in SomeCounty from id in Id from role in Values.Any<TeamRole>() from heads in Gen.Choose(1, 9) from day in Day
        select Of(new FormImplementationTeam(county, $"team-{id}", [new(role, heads)], day));

    private static Gen<Step> Readiness =>
        from county in SomeCounty from id in Id from text in Text from day in Day
        select Of(new AssessReadiness(county, $"readiness-{id}", "ORB-assessment", true, [new("climate", text)], day));

    private static Gen<Step> Strength =>
        from county in SomeCounty from id in Id from snapshot in Gen.Choose(1, 4) from area in Area from text in Text from day in Day
        select Of(new NoteStrength(county, $"strength-{id}", $"snapshot-{snapshot}", area, text, day));

    private static Gen<Step> Opportunity =>
        from county in SomeCounty from id in Id from snapshot in Gen.Choose(1, 4) from area in Area from text in Text from day in Day
        select Of(new NoteOpportunity(county, $"opportunity-{id}", $"snapshot-{snapshot}", area, text, day));

    private static Gen<Step> Fidelity =>
        from county in SomeCounty from id in Id from kind in Values.Any<FidelityKind>() from level in Values.Any<PracticeLevel>() from day in Day
        select Of(new AssessFidelity(county, $"fidelity-{id}", kind, null, null, false, level, null, day));

    private static Gen<Step> Objective =>
        from county in SomeCounty from id in Id from plan in Gen.Choose(1, 3) from area in Area from text in Text from day in Day
        select Of(new SetObjective(county, $"objective-{id}", $"plan-{plan}", area, text, day));

    private static Gen<Step> ActionStep =>
        from county in SomeCounty from id in Id from objective in Id from text in Text from target in Day from day in Day
        select Of(new PlanActionStep(county, $"step-{id}", $"objective-{objective}", text, text, target, null, day));

    private static Gen<Step> Progress =>
        from county in SomeCounty from id in Id from step in Id from status in Values.Any<StepStatus>() from day in Day
        select Of(new ReportActionStepProgress(county, $"progress-{id}", $"step-{step}", status, null, day));

    private static Gen<Step> Reassess =>
        from county in SomeCounty from id in Id from plan in Gen.Choose(1, 3) from text in Text from day in Day
        select Of(new ReassessPlan(county, $"reassessment-{id}", $"plan-{plan}", text, day));

    private static Gen<Step> Tool =>
        from county in SomeCounty from id in Id from tool in Gen.Elements("ERP-7", "ORB-vision") from area in Area from day in Day
        select Of(new RecordToolUse(county, $"use-{id}", tool, true, area, day));

    private static Gen<Step> Involve =>
        from county in SomeCounty from id in Id from heads in Gen.Choose(1, 40).Maybe() from day in Day
        select Of(new RecordInvolvementAction(county, $"involvement-{id}", "V3", "supervisory", heads, day));

    private static Gen<Step> Align =>
        from county in SomeCounty from id in Id from area in Area from day in Day
        select Of(new AlignInitiative(county, $"alignment-{id}", "sop", true, null, [area], day));

    private static Gen<Step> Link =>
        from county in SomeCounty from id in Id from text in Text from day in Day
        select Of(new LinkSipStrategy(county, $"sip-{id}", new(2024, 9, 9), new(2029, 9, 8), text, day));

    private static Gen<Step> Ask =>
        from county in SomeCounty from id in Id from area in Area from text in Text from day in Day
        select Of(new RequestHelp(county, $"help-{id}", area, text, day));

    private static Gen<Step> Answer =>
        from county in SomeCounty from id in Id from request in Id from text in Text from day in Day
        select Of(new AnswerHelpRequest(county, $"answer-{id}", $"help-{request}", text, day));

    private static Gen<Step> Void =>
        from county in SomeCounty from version in Gen.Choose(4, 20) from text in Text from day in Day
        select Of(new VoidCountyRecord(county, version, text, day));
}
