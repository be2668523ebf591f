namespace CpmTracker.Domain.Tests.Authority;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

public class MaySeeTests
{
    [Theory]
    [InlineData(Role.Administrator, Relation.Stranger, "C0 C1")]
    [InlineData(Role.Administrator, Relation.TheCoach, "C0 C1")]
    [InlineData(Role.Administrator, Relation.TheDirector, "C0 C1")]
    [InlineData(Role.Administrator, Relation.OfTheCounty, "C0 C1")]
    [InlineData(Role.StatewideStaff, Relation.Stranger, "C0 C1")]
    [InlineData(Role.StatewideStaff, Relation.TheCoach, "C0 C1")]
    [InlineData(Role.StatewideStaff, Relation.TheDirector, "C0 C1")]
    [InlineData(Role.StatewideStaff, Relation.OfTheCounty, "C0 C1")]
    [InlineData(Role.Coach, Relation.Stranger, "C0")]
    [InlineData(Role.Coach, Relation.TheCoach, "C0 C1 C2 C3")]
    [InlineData(Role.Coach, Relation.TheDirector, "C0")]
    [InlineData(Role.Coach, Relation.OfTheCounty, "C0")]
    [InlineData(Role.Director, Relation.Stranger, "C0")]
    [InlineData(Role.Director, Relation.TheCoach, "C0")]
    [InlineData(Role.Director, Relation.TheDirector, "C0 C1 C2 C3")]
    [InlineData(Role.Director, Relation.OfTheCounty, "C0")]
    [InlineData(Role.CountyStaff, Relation.Stranger, "C0")]
    [InlineData(Role.CountyStaff, Relation.TheCoach, "C0")]
    [InlineData(Role.CountyStaff, Relation.TheDirector, "C0")]
    [InlineData(Role.CountyStaff, Relation.OfTheCounty, "C0 C1")]
    [InlineData(Role.Auditor, Relation.Stranger, "C0 C1")]
    [InlineData(Role.Auditor, Relation.TheCoach, "C0 C1")]
    [InlineData(Role.Auditor, Relation.TheDirector, "C0 C1")]
    [InlineData(Role.Auditor, Relation.OfTheCounty, "C0 C1")]
    [InlineData(Role.RegionalStaff, Relation.Stranger, "C0")]
    [InlineData(Role.RegionalStaff, Relation.OfTheCounty, "C0")]
    [InlineData(Role.RegionalStaff, Relation.OfTheRegion, "C0 C1")]
    public void A_class_is_seen_by_role_and_relation_together(Role role, Relation relation, string classes) =>
        Seen(People.In(role, relation), People.Concerned).ShouldBe(classes);

    [Fact]
    public void Nobody_sees_what_is_public() =>
        Seen(Actor.Nobody, People.Concerned).ShouldBe("C0");

    [Fact]
    public void Somebody_in_two_roles_sees_what_either_sees() =>
        Seen(new Actor("coach-1", [Role.Auditor, Role.Coach]), People.Concerned).ShouldBe("C0 C1 C2 C3");

    [Fact]
    public void An_unknown_class_is_seen_by_nobody() =>
        Enum.GetValues<Role>().ShouldAllBe(role => !People.In(role, Relation.TheDirector).MaySee((Confidentiality)4, People.Concerned));

    [Fact]
    public void A_coach_who_was_replaced_sees_no_more_than_the_public() =>
        Seen(People.In(Role.Coach, Relation.TheCoach), People.Concerned with { Coach = "coach-2" }).ShouldBe("C0");

    [Fact]
    public void Before_a_coach_is_assigned_no_coach_sees_the_director() =>
        Seen(People.In(Role.Coach, Relation.TheCoach), People.Concerned with { Coach = null }).ShouldBe("C0");

    private static string Seen(Actor actor, Concerned concerned) =>
        string.Join(' ', Enum.GetValues<Confidentiality>().Where(level => actor.MaySee(level, concerned)).Select(level => $"C{(int)level}"));
}
