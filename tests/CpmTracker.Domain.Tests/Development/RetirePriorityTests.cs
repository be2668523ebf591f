namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class RetirePriorityTests
{
    private static readonly RetirePriority Retire = new(Id, "engagement", Written.Reason, Days.Later);
    private static readonly PriorityRetired Retired = new("engagement", Written.Reason, Days.Later);

    [Fact]
    public void Those_behind_it_close_up() =>
        Given(Ranked).When(Retire).Then(Retired, new PrioritiesRanked([new(1, "advocacy", null)], Days.Later));

    [Fact]
    public void The_last_one_leaves_none() =>
        Given([.. Ranked, new PrioritiesRanked([new(1, "engagement", null)], Days.SessionTwo)]).When(Retire).Then(Retired, new PrioritiesRanked([], Days.Later));

    [Fact]
    public void Retiring_it_again_appends_nothing() =>
        Given([.. Ranked, Retired, new PrioritiesRanked([new(1, "advocacy", null)], Days.Later)]).When(Retire).ThenNothing();

    [Fact]
    public void Ranked_again_it_can_be_retired_again() =>
        Given([.. Ranked, Retired, new PrioritiesRanked([new(1, "engagement", null)], Days.Later)]).When(Retire).Then(Retired, new PrioritiesRanked([], Days.Later));

    [Fact]
    public void An_area_that_was_never_ranked_is_refused() =>
        Given(Ranked).When(Retire with { ImprovementArea = "accountability" }).ThenRejected(Rejection.PriorityNotRanked);

    [Fact]
    public void A_withdrawn_director_retires_nothing() =>
        Given([.. Ranked, Withdrew()]).When(Retire).ThenRejected(Rejection.DirectorWithdrawn);
}
