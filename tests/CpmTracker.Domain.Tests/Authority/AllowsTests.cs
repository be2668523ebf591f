namespace CpmTracker.Domain.Tests.Authority;

using CpmTracker.Domain.Authority;

public class AllowsTests
{
    [Theory]
    [InlineData(Role.Administrator, Relation.Stranger, Permission.Administrator)]
    [InlineData(Role.Administrator, Relation.TheCoach, Permission.Administrator)]
    [InlineData(Role.Administrator, Relation.TheDirector, Permission.Administrator)]
    [InlineData(Role.Administrator, Relation.OfTheCounty, Permission.Administrator)]
    [InlineData(Role.StatewideStaff, Relation.Stranger, Permission.None)]
    [InlineData(Role.StatewideStaff, Relation.TheCoach, Permission.None)]
    [InlineData(Role.StatewideStaff, Relation.TheDirector, Permission.None)]
    [InlineData(Role.StatewideStaff, Relation.OfTheCounty, Permission.None)]
    [InlineData(Role.Coach, Relation.Stranger, Permission.None)]
    [InlineData(Role.Coach, Relation.TheCoach, Permission.AssignedCoach)]
    [InlineData(Role.Coach, Relation.TheDirector, Permission.None)]
    [InlineData(Role.Coach, Relation.OfTheCounty, Permission.None)]
    [InlineData(Role.Director, Relation.Stranger, Permission.None)]
    [InlineData(Role.Director, Relation.TheCoach, Permission.None)]
    [InlineData(Role.Director, Relation.TheDirector, Permission.TheDirector)]
    [InlineData(Role.Director, Relation.OfTheCounty, Permission.None)]
    [InlineData(Role.CountyStaff, Relation.Stranger, Permission.None)]
    [InlineData(Role.CountyStaff, Relation.TheCoach, Permission.None)]
    [InlineData(Role.CountyStaff, Relation.TheDirector, Permission.None)]
    [InlineData(Role.CountyStaff, Relation.OfTheCounty, Permission.StaffOfTheCounty)]
    [InlineData(Role.Auditor, Relation.Stranger, Permission.Auditor)]
    [InlineData(Role.Auditor, Relation.TheCoach, Permission.Auditor)]
    [InlineData(Role.Auditor, Relation.TheDirector, Permission.Auditor)]
    [InlineData(Role.Auditor, Relation.OfTheCounty, Permission.Auditor)]
    [InlineData(Role.CountyStaff, Relation.OfTheRegion, Permission.None)]
    [InlineData(Role.RegionalStaff, Relation.Stranger, Permission.None)]
    [InlineData(Role.RegionalStaff, Relation.OfTheCounty, Permission.None)]
    [InlineData(Role.RegionalStaff, Relation.OfTheRegion, Permission.StaffOfTheRegion)]
    public void A_capacity_is_had_by_role_and_relation_together(Role role, Relation relation, Permission capacity)
    {
        var actor = People.In(role, relation);
        foreach (var permission in Enumerable.Range(0, 64).Select(p => (Permission)p))
            permission.Allows(actor, People.Concerned).ShouldBe((permission & capacity) != Permission.None, permission.ToString());
    }

    [Fact]
    public void Nobody_may_do_anything() =>
        All.Allows(Actor.Nobody, People.Concerned).ShouldBeFalse();

    [Fact]
    public void Somebody_in_two_roles_may_do_what_either_may()
    {
        var actor = new Actor("coach-1", [Role.Coach, Role.CountyStaff], "06067");
        Permission.AssignedCoach.Allows(actor, People.Concerned).ShouldBeTrue();
        Permission.StaffOfTheCounty.Allows(actor, People.Concerned).ShouldBeTrue();
        (Permission.Administrator | Permission.TheDirector).Allows(actor, People.Concerned).ShouldBeFalse();
    }

    [Fact]
    public void Whom_a_stream_does_not_name_it_does_not_concern()
    {
        var inRelations = Permission.AssignedCoach | Permission.TheDirector | Permission.StaffOfTheCounty | Permission.StaffOfTheRegion;
        inRelations.Allows(new Actor("", [Role.Coach, Role.Director, Role.CountyStaff, Role.RegionalStaff]), new Concerned()).ShouldBeFalse();
    }

    [Fact]
    public void A_coach_who_was_replaced_may_do_nothing_more() =>
        Permission.AssignedCoach.Allows(People.In(Role.Coach, Relation.TheCoach), People.Concerned with { Coach = "coach-2" }).ShouldBeFalse();

    [Fact]
    public void The_staff_of_the_county_left_may_do_nothing_more() =>
        Permission.StaffOfTheCounty.Allows(People.In(Role.CountyStaff, Relation.OfTheCounty), People.Concerned with { County = "06037" }).ShouldBeFalse();

    private const Permission All = Permission.Administrator | Permission.AssignedCoach | Permission.TheDirector | Permission.StaffOfTheCounty | Permission.StaffOfTheRegion
        | Permission.Auditor;
}
