namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class VoidCoachingSessionTests
{
    private static readonly VoidCoachingSession VoidOne = new(Id, "session-1", Written.Reason, Days.Later);
    private static readonly CoachingSessionVoided Voided = new("session-1", 3, Written.Reason, Days.Later);

    [Fact]
    public void A_session_that_was_not_held_is_voided_by_the_version_of_its_record() =>
        Given(AfterSessionOne).When(VoidOne).Then(Voided);

    [Fact]
    public void Voiding_a_corrected_session_names_the_correction() =>
        Given([.. AfterSessionOne, new CoachingSessionCorrected("session-1", 3, Days.SessionOne, 40, SessionMode.Video, [], Written.Reason, Days.Later)])
            .When(VoidOne).Then(Voided with { Voids = 4 });

    [Fact]
    public void Voiding_it_again_appends_nothing() =>
        Given([.. AfterSessionOne, Voided]).When(VoidOne).ThenNothing();

    [Fact]
    public void The_record_made_anew_can_be_voided_too() =>
        Given([.. AfterSessionOne, Voided, Held(1, session: "session-1b")])
            .When(VoidOne with { Session = "session-1b" }).Then(Voided with { Session = "session-1b", Voids = 5 });

    [Fact]
    public void Voiding_the_first_again_leaves_the_record_made_anew() =>
        Given([.. AfterSessionOne, Voided, Held(1, session: "session-1b")]).When(VoidOne).ThenNothing();

    [Fact]
    public void A_session_that_was_never_recorded_cannot_be_voided() =>
        Given(WithCoach).When(VoidOne).ThenRejected(Rejection.SessionNotRecorded);

    [Fact]
    public void Nobody_enrolled_has_nothing_to_void() =>
        GivenNoDirector().When(VoidOne).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_directors_record_can_still_be_voided() =>
        Given([.. AfterSessionOne, Withdrew()]).When(VoidOne).Then(Voided);

    [Fact]
    public void Only_the_session_named_is_voided() =>
        Given([.. AfterSessionOne, Held(2), Voided]).State.Sessions.Select(s => s.Session).ShouldBe(["session-2"]);
}
