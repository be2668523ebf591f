namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class StartModuleTests
{
    private static readonly StartModule Start = new(Id, ModuleEight.Plan, Days.Later);
    private static readonly ModuleStarted Started = new(ModuleEight.Plan, Days.Later);
    private static readonly RecordCoachingSession Record = new(Id, "session-8", ModuleEight.Id, 1, Days.Later, 45, SessionMode.Video, null, null);

    [Fact]
    public void A_module_of_the_catalogue_is_started() => Given(AfterSessionOne).When(Start).Then(Started);

    [Fact]
    public void Starting_it_again_appends_nothing() => Given([.. AfterSessionOne, Started]).When(Start with { On = Days.Later.AddDays(9) }).ThenNothing();

    [Fact]
    public void Module_One_was_started_by_enrolling() => Given(NewlyEnrolled).When(Start with { Module = ModuleOne.Plan }).ThenNothing();

    [Fact]
    public void What_the_catalogue_lacks_cannot_be_started() => Given(NewlyEnrolled).When(Start with { Module = null }).ThenRejected(Rejection.ModuleNotInCatalogue);

    [Fact]
    public void Nobody_starts_a_module_who_is_not_enrolled() => GivenNoDirector().When(Start).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void After_the_last_day_no_module_is_started() =>
        Given([.. WithCoach, Withdrew()]).When(Start with { On = Days.Later.AddDays(1) }).ThenRejected(Rejection.DirectorWithdrawn);

    [Fact]
    public void One_started_up_to_the_last_day_may_be_recorded_after_it() => Given([.. WithCoach, Withdrew()]).When(Start).Then(Started);

    [Fact]
    public void On_each_day_the_module_started_last_is_under_way()
    {
        var modules = Given([.. WithCoach, Started]).State.Modules;

        modules.UnderWay(Days.Later).Plan.Module.ShouldBe(ModuleEight.Id);
        modules.UnderWay(Days.Later.AddDays(-1)).Plan.Module.ShouldBe(ModuleOne.Id);
        modules.UnderWay(Days.Enrolment.AddDays(-1)).Plan.Module.ShouldBe(ModuleOne.Id);
    }

    [Fact]
    public void Sessions_count_anew_in_each_module() =>
        Given([.. AfterSessionOne, Started]).When(Record).Then(Held(1, "session-8") with { Module = ModuleEight.Id, Minutes = 45, OccurredOn = Days.Later });

    [Fact]
    public void A_session_may_still_be_recorded_in_an_earlier_module_by_naming_it() =>
        Given([.. WithCoach, Started]).When(Record with { Module = ModuleOne.Id }).Then(Held(1, "session-8") with { Minutes = 45, OccurredOn = Days.Later });

    [Fact]
    public void What_is_done_in_one_module_says_nothing_of_another()
    {
        var director = Given([.. AfterSessionOne, Started]).State;

        director.Modules.Named(ModuleEight.Id).ShouldNotBeNull().Status().ShouldBe(ModuleStatus.NotStarted);
        director.Modules.Named(ModuleOne.Id).ShouldNotBeNull().Sessions.Count.ShouldBe(1);
    }

    [Fact]
    public void Nothing_is_recorded_in_a_module_that_was_not_started() =>
        Given(WithCoach).When(Record with { Module = ModuleEight.Id }).ThenRejected(Rejection.ModuleNotStarted);
}
