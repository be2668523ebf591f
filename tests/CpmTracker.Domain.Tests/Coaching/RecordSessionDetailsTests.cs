namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class RecordSessionDetailsTests
{
    [Fact]
    public void Each_line_of_the_form_becomes_a_fact_of_its_own() => Given(AfterSessionOne).When(Filled(new()
    {
        OverviewReviewed = true,
        Results = [new("A1", AssignmentResult.Done)],
        Discussed = ["Q-CPM-1", "Q-REDI-1", "REDI-5", "Q-CPM-1"],
        Reflections = [new("Q-CPM-2", Written.Reason)],
        Team = TeamEngagement.Engages,
        CountyStatus = new(ImplementationStage.Installation),
        NextModule = ModuleEight.Id,
        Assignment = new(["A2", "A3"], null, 2),
        Materials = new(2, ["R3"]),
        Note = Written.Note,
    })).Then(
        new ProgramOverviewReviewed(ModuleOne.Id, 1, Days.SessionOne),
        new AssignmentReviewed(ModuleOne.Id, 1, [new("A1", AssignmentResult.Done)], Days.SessionOne),
        new QuestionDiscussed(ModuleOne.Id, 1, "Q-CPM-1", Days.SessionOne),
        new REDIReflectionDiscussed(ModuleOne.Id, 1, "Q-REDI-1", Days.SessionOne),
        new REDIReflectionDiscussed(ModuleOne.Id, 1, "REDI-5", Days.SessionOne),
        new TeamEngagementConsidered(ModuleOne.Id, 1, TeamEngagement.Engages, Days.SessionOne),
        new CountyStatusReported(ModuleOne.Id, 1, ImplementationStage.Installation, Days.SessionOne),
        new NextModulePreviewed(ModuleOne.Id, 1, ModuleEight.Id, Days.SessionOne),
        new AssignmentGiven(ModuleOne.Id, 1, ["A2", "A3"], ModuleOne.Id, 2, Days.SessionOne),
        new MaterialsListedForSession(ModuleOne.Id, 1, 2, ["R3"], Days.SessionOne),
        new SessionNoteAdded(ModuleOne.Id, 1, Written.Note, Days.SessionOne),
        new ReflectionRecorded("Q-CPM-2", Written.Reason, Days.SessionOne));

    [Fact]
    public void An_empty_form_says_nothing() => Given(AfterSessionOne).When(Filled(new())).ThenNothing();

    [Fact]
    public void Only_what_is_new_is_appended() =>
        Given([.. AfterSessionOne, new QuestionDiscussed(ModuleOne.Id, 1, "Q-CPM-1", Days.SessionOne)]).When(Filled(new() { Discussed = ["Q-CPM-1", "Q-CPM-2"] }))
            .Then(new QuestionDiscussed(ModuleOne.Id, 1, "Q-CPM-2", Days.SessionOne));

    [Fact]
    public void A_session_that_is_not_recorded_as_held_brought_nothing() => Given(WithCoach).When(Filled(new() { OverviewReviewed = true })).ThenRejected(Rejection.SessionNotRecorded);

    [Fact]
    public void A_session_that_the_module_does_not_have_brought_nothing() =>
        Given(AfterSessionOne).When(Filled(new() { OverviewReviewed = true }) with { Number = 3 }).ThenRejected(Rejection.SessionNotInModule);

    [Fact]
    public void What_the_catalogue_does_not_have_is_refused()
    {
        Given(AfterSessionOne).When(Filled(new() { Discussed = ["Q-99"] })).ThenRejected(Rejection.QuestionNotInCatalogue);
        Given(AfterSessionOne).When(Filled(new() { Reflections = [new("REDI-5", Written.Note)] })).ThenRejected(Rejection.QuestionNotInCatalogue);
        Given(AfterSessionOne).When(Filled(new() { Results = [new("A99", AssignmentResult.Done)] })).ThenRejected(Rejection.ActivityNotInModule);
        Given(AfterSessionOne).When(Filled(new() { Assignment = new(["A99"], null, 2) })).ThenRejected(Rejection.ActivityNotInModule);
        Given(AfterSessionOne).When(Filled(new() { Assignment = new(["A2"], "module-99", 1) })).ThenRejected(Rejection.ModuleNotInCatalogue);
        Given(AfterSessionOne).When(Filled(new() { Materials = new(2, ["R99"]) })).ThenRejected(Rejection.MaterialNotInCatalogue);
        Given(AfterSessionOne).When(Filled(new() { NextModule = "module-99" })).ThenRejected(Rejection.ModuleNotInCatalogue);
    }

    [Fact]
    public void An_assignment_of_nothing_or_for_no_session_is_refused()
    {
        Given(AfterSessionOne).When(Filled(new() { Assignment = new([], null, 2) })).ThenRejected(Rejection.DetailsIncomplete);
        Given(AfterSessionOne).When(Filled(new() { Assignment = new(["A2"], null, 0) })).ThenRejected(Rejection.DetailsIncomplete);
        Given(AfterSessionOne).When(Filled(new() { Materials = new(2, []) })).ThenRejected(Rejection.DetailsIncomplete);
    }

    [Fact]
    public void A_reflection_is_written_by_itself_too()
    {
        Given(WithCoach).When(new RecordReflection(Id, "Q-CPM-1", true, Written.Note, Days.SessionOne)).Then(new ReflectionRecorded("Q-CPM-1", Written.Note, Days.SessionOne));
        Given(WithCoach).When(new RecordReflection(Id, "Q-99", false, Written.Note, Days.SessionOne)).ThenRejected(Rejection.QuestionNotInCatalogue);
    }

    private static RecordSessionDetails Filled(SessionDetails details) => new(Id, ModuleOne.Id, 1, details, Form.Terms, Days.SessionOne);
}
