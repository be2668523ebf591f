namespace CpmTracker.Domain.Tests.Authority;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using FsCheck;
using FsCheck.Fluent;

/// <summary>What a director's consents open, and what they never open.</summary>
public class ConsentTests
{
    [Theory]
    [InlineData("coach-1", null, "", "C0 C1 C2 C3")]
    [InlineData("coach-1", "coach-1", "", "C0 C1 C2 C3")]
    [InlineData("coach-2", "coach-1", "", "C0 C1")]
    [InlineData("coach-2", "coach-1", "NextCoach", "C0 C1 C2 C3")]
    [InlineData("coach-2", "coach-1", "Auditor Sponsor", "C0 C1")]
    [InlineData("coach-2", null, "", "C0 C1 C2 C3")]
    public void The_coach_assigned_now_reads_what_was_written_under_an_earlier_one_only_with_consent(string now, string? under, string consents, string classes) =>
        Seen(new(now, [Role.Coach]), About(consents) with { Coach = now, Under = under }).ShouldBe(classes);

    [Theory]
    [InlineData("")]
    [InlineData("NextCoach Auditor Sponsor")]
    public void A_former_coach_sees_nothing_more_whatever_was_written_under_them(string consents) =>
        Seen(new("coach-1", [Role.Coach]), About(consents) with { Coach = "coach-2", Under = "coach-1" }).ShouldBe("C0");

    [Theory]
    [InlineData(Role.Auditor, "", "C0 C1")]
    [InlineData(Role.Auditor, "NextCoach Sponsor", "C0 C1")]
    [InlineData(Role.Auditor, "Auditor", "C0 C1 C2 C3")]
    [InlineData(Role.StatewideStaff, "NextCoach Auditor", "C0 C1")]
    [InlineData(Role.StatewideStaff, "Sponsor", "C0 C1 C2")]
    [InlineData(Role.Administrator, "Sponsor", "C0 C1 C2")]
    [InlineData(Role.Administrator, "NextCoach Auditor", "C0 C1")]
    [InlineData(Role.CountyStaff, "NextCoach Auditor Sponsor", "C0")]
    [InlineData(Role.RegionalStaff, "NextCoach Auditor Sponsor", "C0")]
    [InlineData(Role.Coach, "NextCoach Auditor Sponsor", "C0")]
    [InlineData(Role.Director, "NextCoach Auditor Sponsor", "C0")]
    public void A_consent_opens_to_those_whom_it_names_and_to_nobody_else(Role role, string consents, string classes) =>
        Seen(People.In(role, Relation.Stranger), About(consents)).ShouldBe(classes);

    [Fact]
    public void A_consent_of_a_director_opens_nothing_of_a_stream_that_is_no_directors() =>
        Seen(People.In(Role.Auditor, Relation.Stranger), About("Auditor") with { Director = null }).ShouldBe("C0 C1");

    [Fact]
    public void A_further_consent_never_hides_anything() => Obey((actor, concerned, scope) =>
        Classes(actor, concerned).ShouldBeSubsetOf(Classes(actor, concerned with { Shared = [.. concerned.Shared, scope] })));

    [Fact]
    public void A_further_role_never_hides_anything() => Obey((actor, concerned, _) =>
    {
        foreach (var role in Enum.GetValues<Role>()) Classes(actor, concerned).ShouldBeSubsetOf(Classes(actor with { Roles = [.. actor.Roles, role] }, concerned));
    });

    [Fact]
    public void Nobody_sees_more_than_the_director() => Obey((actor, concerned, _) =>
        Classes(actor, concerned).ShouldBeSubsetOf(Classes(new("director-1", [Role.Director]), concerned)));

    [Fact]
    public void The_sponsor_never_sees_what_is_sealed() => Obey((actor, concerned, _) =>
    {
        foreach (var role in new[] { Role.Administrator, Role.StatewideStaff })
            (actor with { Roles = [role] }).MaySee(Confidentiality.Sealed, concerned).ShouldBeFalse();
    });

    [Fact]
    public void Who_sees_a_class_sees_every_lower_one() => Obey((actor, concerned, _) =>
    {
        var seen = Classes(actor, concerned);
        seen.ShouldBe(Enum.GetValues<Confidentiality>().Take(seen.Count));
    });

    [Fact]
    public void The_audiences_are_told_by_the_same_rule() => Obey((_, concerned, _) =>
    {
        foreach (var audience in Audiences.Of(concerned).Where(a => a.Standing == Standing.Everybody && a.Role is not (Role.CountyStaff or Role.RegionalStaff)))
            audience.Classes.ShouldBe(Classes(new("anybody", [audience.Role]), concerned));
    });

    [Fact]
    public void The_audiences_of_a_directors_entry_are_one_of_each_kind() =>
        Audiences.Of(About("NextCoach") with { Under = "coach-1" })
            .Select(a => $"{a.Role} {a.Standing} {string.Join(' ', a.Classes.Select(c => $"C{(int)c}"))}")
            .ShouldBe(
            [
                "Director Oneself C0 C1 C2 C3", "Coach Assigned C0 C1 C2 C3", "Coach Earlier C0", "Coach Next C0 C1 C2 C3", "StatewideStaff Everybody C0 C1",
                "Administrator Everybody C0 C1", "Auditor Everybody C0 C1", "CountyStaff OwnCounty C0 C1", "CountyStaff Everybody C0", "RegionalStaff Everybody C0",
            ]);

    private static Concerned About(string consents) =>
        new("director-1", "coach-1", "06067") { Shared = [.. consents.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<SharingScope>)] };

    private static void Obey(Action<Actor, Concerned, SharingScope> law)
    {
        var people = Gen.Elements("director-1", "coach-1", "coach-2", "somebody");
        var actors = from subject in people from roles in Gen.Elements(Enum.GetValues<Role>()).NonEmptyListOf() from county in Gen.Elements("06067", "06037")
                     select new Actor(subject, [.. roles], county);
        var concerns = from coach in Gen.Elements("coach-1", "coach-2", null) from under in Gen.Elements("coach-1", "coach-2", null)
                       from shared in Gen.SubListOf(Enum.GetValues<SharingScope>())
                       select new Concerned("director-1", coach, "06067") { Shared = [.. shared], Under = under };
        var cases = from actor in actors from concerned in concerns from scope in Gen.Elements(Enum.GetValues<SharingScope>()) select (actor, concerned, scope);
        Prop.ForAll(Arb.From(cases), c => law(c.actor, c.concerned, c.scope))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true).WithReplay(20260112, 9_091));
    }

    private static string Seen(Actor actor, Concerned concerned) => string.Join(' ', Classes(actor, concerned).Select(level => $"C{(int)level}"));

    private static IReadOnlyList<Confidentiality> Classes(Actor actor, Concerned concerned) =>
        [.. Enum.GetValues<Confidentiality>().Where(level => actor.MaySee(level, concerned))];
}
