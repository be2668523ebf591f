namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class FormImplementationTeamTests
{
    private static readonly FormImplementationTeam Form = new(TheCounty, "team-1", [new(TeamRole.FrontLine, 4), new(TeamRole.Director, 1)], Days.Later);
    private static readonly ImplementationTeamFormed Formed = new(TheCounty, "team-1", [new(TeamRole.Director, 1), new(TeamRole.FrontLine, 4)], Days.Later);

    [Fact]
    public void However_they_are_listed_roles_and_heads_are_kept_in_one_order() =>
        Given(Registered).When(Form).Then(Formed);

    [Fact]
    public void A_team_of_nobody_is_refused() =>
        Given(Registered).When(Form with { Members = [] }).ThenRejected(Rejection.TeamRolesNotDistinct);

    [Fact]
    public void A_role_told_twice_is_refused() =>
        Given(Registered).When(Form with { Members = [new(TeamRole.Tribe, 1), new(TeamRole.Tribe, 2)] }).ThenRejected(Rejection.TeamRolesNotDistinct);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(100_001)]
    public void An_impossible_headcount_is_refused(int heads) =>
        Given(Registered).When(Form with { Members = [new(TeamRole.Youth, heads)] }).ThenRejected(Rejection.HeadcountImpossible);

    [Fact]
    public void Forming_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Formed]).When(Form with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_forms_none() =>
        GivenNoCounty().When(Form).ThenRejected(Rejection.CountyNotRegistered);
}
