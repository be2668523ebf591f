namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;
using static CpmTracker.Domain.Tests.Laws.Values;

/// <summary>Random commands about what one county records of its implementation. Ids are few, so that some are used twice and some name nothing.</summary>
internal static class CountyRecordCommands
{
    private static Gen<string> Id { get; } = Gen.Elements("1", "2", "3");

    private static Gen<bool> Listed { get; } = Usually(true, false);

    private static Gen<AreaOfConcentration> Area { get; } = Values.Any<AreaOfConcentration>();

    public static Gen<Step<County>> Any { get; } = Gen.Frequency(
        (2, Form), (2, Readiness), (2, Strength), (2, Opportunity), (2, Fidelity), (3, Objective), (3, ActionStep), (3, Progress), (2, Reassess), (2, Tool), (2, Involve),
        (2, Align), (2, Link), (2, Ask), (2, Answer), (3, Void));

    private static Gen<Step<County>> Form =>
        from id in Id from members in (from role in Any<TeamRole>() from heads in Mostly(1, 8) select new TeamMembers(role, heads)).Listed(3) from day in Day
        select Step.Of(new FormImplementationTeam(TheCounty, $"team-{id}", members, day), day);

    private static Gen<Step<County>> Readiness =>
        from id in Id from listed in Listed
        from findings in (from statement in Gen.Elements("people", "teams", "climate") from text in Text select new ReadinessFinding(statement, text)).Listed(2)
        from day in Day
        select Step.Of(new AssessReadiness(TheCounty, $"readiness-{id}", "ORB-assessment", listed, findings, day), day);

    private static Gen<Step<County>> Strength =>
        from id in Id from snapshot in Gen.Elements("n1", "n2", "n3") from area in Area from text in Text from day in Day
        select Step.Of(new NoteStrength(TheCounty, $"strength-{id}", snapshot, area, text, day), day);

    private static Gen<Step<County>> Opportunity =>
        from id in Id from snapshot in Gen.Elements("n1", "n2", "n3") from area in Area from text in Text from day in Day
        select Step.Of(new NoteOpportunity(TheCounty, $"opportunity-{id}", snapshot, area, text, day), day);

    private static Gen<Step<County>> Fidelity =>
        from id in Id from kind in Any<FidelityKind>() from instrument in Usually<string?>("fidelity", null) from listed in Listed
        from level in Any<PracticeLevel>().Maybe() from text in Text from told in Listed from day in Day
        select Step.Of(new AssessFidelity(TheCounty, $"fidelity-{id}", kind, instrument, 1, listed, level, told ? text : null, day), day);

    private static Gen<Step<County>> Objective =>
        from id in Id from plan in Gen.Elements("p1", "p2", "p3") from area in Area from text in Text from day in Day
        select Step.Of(new SetObjective(TheCounty, $"objective-{id}", plan, area, text, day), day);

    private static Gen<Step<County>> ActionStep =>
        from id in Id from objective in Id from text in Text from told in Listed from target in DayOrEnd from day in Day
        select Step.Of(new PlanActionStep(TheCounty, $"step-{id}", $"objective-{objective}", text, text, target, told ? text : null, day), day);

    private static Gen<Step<County>> Progress =>
        from id in Id from step in Id from status in Any<StepStatus>() from text in Text from told in Listed from day in Day
        select Step.Of(new ReportActionStepProgress(TheCounty, $"progress-{id}", $"step-{step}", status, told ? text : null, day), day);

    private static Gen<Step<County>> Reassess =>
        from id in Id from plan in Gen.Elements("p1", "p2", "p3") from text in Text from told in Listed from day in DayOrEnd
        select Step.Of(new ReassessPlan(TheCounty, $"reassessment-{id}", plan, told ? text : null, day), day);

    private static Gen<Step<County>> Tool =>
        from id in Id from tool in Gen.Elements("ERP-7", "ORB-vision") from listed in Listed from area in Area.Maybe() from day in Day
        select Step.Of(new RecordToolUse(TheCounty, $"use-{id}", tool, listed, area, day), day);

    private static Gen<Step<County>> Involve =>
        from id in Id from level in Usually<string?>("supervisory", null) from heads in Mostly(1, 12).Maybe() from day in Day
        select Step.Of(new RecordInvolvementAction(TheCounty, $"involvement-{id}", "V3", level, heads, day), day);

    private static Gen<Step<County>> Align =>
        from id in Id from initiative in Gen.Elements("sop", null) from listed in Listed from text in Text from clash in Usually(false, true) from areas in Area.Listed(3) from day in Day
        select Step.Of(
            new AlignInitiative(TheCounty, $"alignment-{id}", initiative, listed, (initiative is null) != clash ? text : null, areas, day), day);

    private static Gen<Step<County>> Link =>
        from id in Id from begins in DayOrEnd from ends in DayOrEnd from text in Text from day in Day
        select Step.Of(new LinkSipStrategy(TheCounty, $"sip-{id}", begins, ends, text, day), day);

    private static Gen<Step<County>> Ask =>
        from id in Id from area in Area from text in Text from day in Day
        select Step.Of(new RequestHelp(TheCounty, $"help-{id}", area, text, day), day);

    private static Gen<Step<County>> Answer =>
        from id in Id from request in Id from text in Text from day in Day
        select Step.Of(new AnswerHelpRequest(TheCounty, $"answer-{id}", $"help-{request}", text, day), day);

    private static Gen<Step<County>> Void =>
        from version in Gen.Frequency((9, Gen.Choose(1, 60).Select(v => (long)v)), (1, Gen.Elements(long.MinValue, 0L, long.MaxValue))) from text in Text from day in Day
        select Step.Of(new VoidCountyRecord(TheCounty, version, text, day), day);
}
