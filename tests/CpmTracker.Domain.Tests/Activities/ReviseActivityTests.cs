namespace CpmTracker.Domain.Tests.Activities;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;

public class ReviseActivityTests
{
    private static readonly ReviseActivity PutOff = new(Id, Announcement.Title, Announcement.Areas, From.AddMonths(2), Until.AddMonths(2), Days.SessionOne);
    private static readonly ActivityRevised WasPutOff = new(PutOff.Title, PutOff.Areas, PutOff.From, PutOff.Until, Days.SessionOne);

    [Fact]
    public void An_activity_is_put_off() => Given(Announced).When(PutOff).Then(WasPutOff);

    [Fact]
    public void Revising_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Announced, WasPutOff]).When(PutOff with { On = Days.Later }).ThenNothing();

    [Fact]
    public void What_is_as_announced_appends_nothing() =>
        Given(Announced).When(PutOff with { From = From, Until = Until }).ThenNothing();

    [Fact]
    public void It_can_be_put_back_to_what_was_announced() =>
        Given([.. Announced, WasPutOff]).When(PutOff with { From = From, Until = Until }).Then(WasPutOff with { From = From, Until = Until });

    [Fact]
    public void Its_title_and_areas_are_told_anew_also_once_it_was_held() =>
        Given(Held).When(PutOff with { Title = "Bootcamp", Areas = [AreaOfConcentration.Wd, AreaOfConcentration.Orb] })
            .Then(WasPutOff with { Title = "Bootcamp", Areas = [AreaOfConcentration.Orb, AreaOfConcentration.Wd] });

    [Fact]
    public void Days_that_cannot_be_meant_are_refused() =>
        Given(Announced).When(PutOff with { Until = PutOff.From.AddDays(-1) }).ThenRejected(Rejection.ActivityDaysImpossible);

    [Fact]
    public void What_was_cancelled_is_not_revised() =>
        Given(Cancelled).When(PutOff).ThenRejected(Rejection.ActivityIsCancelled);

    [Fact]
    public void What_was_never_announced_is_not_revised() =>
        GivenNoActivity().When(PutOff).ThenRejected(Rejection.ActivityNotAnnounced);
}
