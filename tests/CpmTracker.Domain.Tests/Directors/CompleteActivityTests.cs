namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class CompleteActivityTests
{
    private static readonly CompleteActivity Complete = new(Id, ModuleOne.Id, "A1", 30, Days.Enrolment);

    [Fact]
    public void An_activity_is_done_in_time() =>
        Given(WithCoach).When(Complete).Then(Completed("A1", Days.Enrolment));

    [Fact]
    public void No_coach_is_needed() =>
        Given(NewlyEnrolled).When(Complete).Then(Completed("A1", Days.Enrolment));

    [Fact]
    public void Completing_it_again_appends_nothing() =>
        Given([.. WithCoach, Completed("A1", Days.Enrolment)]).When(Complete with { On = Days.Later, Minutes = 5 }).ThenNothing();

    [Fact]
    public void On_the_day_of_its_session_it_is_in_time() =>
        Given(AfterSessionOne).When(Complete with { On = Days.SessionOne }).Then(Completed("A1", Days.SessionOne));

    [Fact]
    public void On_the_day_after_its_session_it_is_late_and_kept() =>
        Given(AfterSessionOne).When(Complete with { On = Days.SessionOne.AddDays(1) }).Then(Completed("A1", Days.SessionOne.AddDays(1), late: true));

    [Fact]
    public void Told_after_its_session_but_done_before_it_is_in_time() =>
        Given(AfterSessionOne).When(Complete).Then(Completed("A1", Days.Enrolment));

    [Fact]
    public void What_is_due_before_the_second_session_is_not_late_after_the_first() =>
        Given(AfterSessionOne).When(Complete with { Activity = "A2", On = Days.Later }).Then(Completed("A2", Days.Later));

    [Fact]
    public void What_is_due_before_the_second_session_is_late_after_it() =>
        Given([.. AfterSessionOne, Held(2)]).When(Complete with { Activity = "A2", On = Days.Later }).Then(Completed("A2", Days.Later, late: true));

    [Fact]
    public void After_its_session_was_voided_it_is_in_time() =>
        Given([.. AfterSessionOne, new CoachingSessionVoided("session-1", 3, Written.Reason, Days.Later)])
            .When(Complete with { On = Days.Later }).Then(Completed("A1", Days.Later));

    [Fact]
    public void The_corrected_day_of_its_session_decides() =>
        Given([.. AfterSessionOne, new CoachingSessionCorrected("session-1", 3, Days.SessionTwo, 45, SessionMode.Video, [], Written.Reason, Days.Later)])
            .When(Complete with { On = Days.SessionTwo }).Then(Completed("A1", Days.SessionTwo));

    [Theory]
    [InlineData(1)]
    [InlineData(1440)]
    [InlineData(null)]
    public void The_time_spent_is_a_minute_to_a_day_or_not_told(int? minutes) =>
        Given(WithCoach).When(Complete with { Minutes = minutes }).Then(Completed("A1", Days.Enrolment) with { Minutes = minutes });

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(1441)]
    [InlineData(int.MaxValue)]
    public void An_impossible_time_spent_is_refused(int minutes) =>
        Given(WithCoach).When(Complete with { Minutes = minutes }).ThenRejected(Rejection.MinutesImpossible);

    [Theory]
    [InlineData("A8")]
    [InlineData("a1")]
    [InlineData("")]
    public void An_activity_that_the_module_does_not_have_is_refused(string activity) =>
        Given(WithCoach).When(Complete with { Activity = activity }).ThenRejected(Rejection.ActivityNotInModule);

    [Theory]
    [InlineData("A4")]
    [InlineData("A5")]
    [InlineData("A6")]
    [InlineData("A7")]
    public void An_activity_that_leaves_a_record_of_its_own_is_not_completed_by_saying_so(string activity) =>
        Given(WithCoach).When(Complete with { Activity = activity }).ThenRejected(Rejection.ActivityRecordsItself);

    [Fact]
    public void Nobody_enrolled_does_nothing() =>
        GivenNoDirector().When(Complete).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_does_nothing_more() =>
        Given([.. WithCoach, Withdrew()]).When(Complete).ThenRejected(Rejection.DirectorWithdrawn);
}
