namespace CpmTracker.Domain.Tests.Activities;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;

public class VoidCountyParticipationTests
{
    private static readonly VoidCountyParticipation Void = new(Id, TheCounty, Written.ByCounty("cmVhc29u"), Days.Later);
    private static readonly CountyParticipationVoided Voided = new(TheCounty, 3, Void.Reason, Days.Later);

    [Fact]
    public void A_record_made_in_error_is_voided()
    {
        Given([.. Attended, TookPart(OtherCounty)]).When(Void).Then(Voided);
        Given([.. Attended, TookPart(OtherCounty), Voided]).State.Participation.ShouldHaveSingleItem().Told.County.ShouldBe(OtherCounty);
    }

    [Fact]
    public void Voiding_it_again_appends_nothing() =>
        Given([.. Attended, Voided]).When(Void).ThenNothing();

    [Fact]
    public void Recorded_anew_it_can_be_voided_anew() =>
        Given([.. Attended, Voided, TookPart()]).When(Void).Then(Voided with { Voids = 5 });

    [Fact]
    public void What_was_told_last_is_voided() =>
        Given([.. Attended, TookPart(directorCame: false)]).When(Void).Then(Voided with { Voids = 4 });

    [Fact]
    public void What_was_not_recorded_cannot_be_voided() =>
        Given([.. Held, TookPart(OtherCounty)]).When(Void).ThenRejected(Rejection.ParticipationNotRecorded);

    [Fact]
    public void Of_what_was_never_announced_nothing_can_be_voided() =>
        GivenNoActivity().When(Void).ThenRejected(Rejection.ActivityNotAnnounced);

    [Fact]
    public void It_concerns_the_county_too() =>
        Void.Concerns(new()).ShouldBe(new Concerned(County: TheCounty));
}
