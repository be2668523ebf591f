namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Privacy;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class SharingConsentTests
{
    private static readonly GiveSharingConsent Give = new(Id, SharingScope.Auditor, Days.SessionOne);
    private static readonly WithdrawSharingConsent TakeBack = new(Id, SharingScope.Auditor, Days.Later);

    [Fact]
    public void A_consent_is_given() => Given(WithCoach).When(Give).Then(new SharingConsentGiven(SharingScope.Auditor, Days.SessionOne));

    [Fact]
    public void A_consent_in_force_is_given_once() => Given([.. WithCoach, new SharingConsentGiven(SharingScope.Auditor, Days.Enrolment)]).When(Give).ThenNothing();

    [Fact]
    public void A_consent_is_taken_back() =>
        Given([.. WithCoach, new SharingConsentGiven(SharingScope.Auditor, Days.SessionOne)]).When(TakeBack).Then(new SharingConsentWithdrawn(SharingScope.Auditor, Days.Later));

    [Fact]
    public void What_was_not_given_need_not_be_taken_back() => Given([.. WithCoach, new SharingConsentGiven(SharingScope.Sponsor, Days.SessionOne)]).When(TakeBack).ThenNothing();

    [Fact]
    public void What_was_taken_back_can_be_given_anew() =>
        Given([.. WithCoach, new SharingConsentGiven(SharingScope.Auditor, Days.Enrolment), new SharingConsentWithdrawn(SharingScope.Auditor, Days.Enrolment)])
            .When(Give).Then(new SharingConsentGiven(SharingScope.Auditor, Days.SessionOne));

    [Fact]
    public void Who_left_the_programme_still_takes_a_consent_back() =>
        Given([.. WithCoach, new SharingConsentGiven(SharingScope.Auditor, Days.SessionOne), Withdrew()]).When(TakeBack).Then(new SharingConsentWithdrawn(SharingScope.Auditor, Days.Later));

    [Fact]
    public void Nobody_enrolled_consents_to_nothing() => GivenNoDirector().When(Give).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void The_consents_in_force_stand_beside_those_concerned() =>
        Given([.. WithCoach, new SharingConsentGiven(SharingScope.Auditor, Days.SessionOne), new SharingConsentGiven(SharingScope.Sponsor, Days.SessionOne), new SharingConsentWithdrawn(SharingScope.Auditor, Days.Later)])
            .State.Concerned().Shared.ShouldBe([SharingScope.Sponsor]);

    [Fact]
    public void An_agreement_is_signed_and_gives_no_consent()
    {
        var signed = new CoachingAgreementSigned(TheCoach, [Confidentiality.Programme, Confidentiality.CoachAndDirector], Days.SessionOne);
        Given(WithCoach).When(new SignCoachingAgreement(Id, [Confidentiality.CoachAndDirector, Confidentiality.Programme], Days.SessionOne)).Then(signed);
        Given([.. WithCoach, signed]).State.Concerned().Shared.ShouldBeEmpty();
    }

    [Fact]
    public void An_agreement_never_shares_what_is_sealed() =>
        Given(WithCoach).When(new SignCoachingAgreement(Id, [Confidentiality.Sealed], Days.SessionOne)).ThenRejected(Rejection.SealedIsNeverShared);

    [Fact]
    public void An_agreement_needs_a_coach() =>
        Given(NewlyEnrolled).When(new SignCoachingAgreement(Id, [], Days.SessionOne)).ThenRejected(Rejection.NoCoachAssigned);
}
