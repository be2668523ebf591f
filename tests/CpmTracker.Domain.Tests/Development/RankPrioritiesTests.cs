namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class RankPrioritiesTests
{
    private static readonly RankPriorities Rank = new(Id, Priorities, Behaviors, Days.BetweenSessions);
    private static readonly PrioritiesRanked Ranking = new(Priorities, Days.BetweenSessions);

    [Fact]
    public void The_areas_are_ranked_from_one() =>
        Given(Assessed).When(Rank).Then(Ranking);

    [Fact]
    public void One_area_is_enough() =>
        Given(Assessed).When(Rank with { Priorities = [new(1, "engagement", AreaOfConcentration.Erp)] })
            .Then(Ranking with { Priorities = [new(1, "engagement", AreaOfConcentration.Erp)] });

    [Fact]
    public void However_they_are_listed_they_are_kept_by_rank() =>
        Given(Assessed).When(Rank with { Priorities = [.. Priorities.Reverse()] }).Then(Ranking);

    [Fact]
    public void Ranking_may_come_before_the_assessment() =>
        Given(NewlyEnrolled).When(Rank).Then(Ranking);

    [Fact]
    public void Ranking_the_same_again_appends_nothing() =>
        Given(Ranked).When(Rank with { Priorities = [.. Priorities.Reverse()], On = Days.Later }).ThenNothing();

    [Fact]
    public void Another_ranking_replaces_the_first()
    {
        IReadOnlyList<Priority> other = [new(1, "advocacy", null), new(2, "engagement", null)];
        Given(Ranked).When(Rank with { Priorities = other }).Then(Ranking with { Priorities = other });
        Given([.. Ranked, Ranking with { Priorities = other }]).State.Priorities.ShouldBe(other);
    }

    [Fact]
    public void An_area_of_concentration_told_later_is_another_ranking() =>
        Given(Ranked).When(Rank with { Priorities = [Priorities[0] with { Concentration = AreaOfConcentration.Wd }, Priorities[1]] })
            .Then(Ranking with { Priorities = [Priorities[0] with { Concentration = AreaOfConcentration.Wd }, Priorities[1]] });

    [Theory]
    [InlineData]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(1, 1)]
    [InlineData(1, 3)]
    [InlineData(0, 1)]
    [InlineData(-1, 1, 2)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Ranks_with_a_gap_or_a_repeat_are_refused(params int[] ranks) =>
        Given(Assessed).When(Rank with { Priorities = [.. ranks.Select((rank, i) => new Priority(rank, $"area-{i}", null))] })
            .ThenRejected(Rejection.RanksNotConsecutive);

    [Fact]
    public void An_area_ranked_twice_is_refused() =>
        Given(Assessed).When(Rank with { Priorities = [new(1, "engagement", null), new(2, "engagement", null)] }).ThenRejected(Rejection.RanksNotConsecutive);

    [Fact]
    public void A_single_behaviour_is_an_area_too() =>
        Given(Assessed).When(Rank with { Priorities = [new(1, "LB-4", null)] }).Then(Ranking with { Priorities = [new(1, "LB-4", null)] });

    [Fact]
    public void An_area_that_the_catalogue_lacks_is_refused()
    {
        Given(Assessed).When(Rank with { Priorities = [.. Priorities, new(3, "patience", null)] }).ThenRejected(Rejection.AreaNotInCatalogue);
        Given(Assessed).When(Rank with { Behaviors = null }).ThenRejected(Rejection.AreaNotInCatalogue);
    }

    [Fact]
    public void Nobody_enrolled_ranks_nothing() =>
        GivenNoDirector().When(Rank).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_ranks_nothing() =>
        Given([.. Assessed, Withdrew()]).When(Rank).ThenRejected(Rejection.DirectorWithdrawn);
}
