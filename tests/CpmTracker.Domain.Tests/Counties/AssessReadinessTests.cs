namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class AssessReadinessTests
{
    private static readonly ReadinessFinding Finding = new("linked-teams", Written.ByCounty("dGVhbXM="));
    private static readonly AssessReadiness Assess = new(TheCounty, "readiness-1", "ORB-assessment", true, [Finding], Days.Later);
    private static readonly ReadinessAssessed Assessed = new(TheCounty, "readiness-1", "ORB-assessment", [Finding], Days.Later);

    [Fact]
    public void What_was_found_is_kept_statement_by_statement() =>
        Given(Registered).When(Assess).Then(Assessed);

    [Fact]
    public void A_tool_that_the_catalogue_lacks_is_refused() =>
        Given(Registered).When(Assess with { ToolIsInCatalogue = false }).ThenRejected(Rejection.ToolNotInCatalogue);

    [Fact]
    public void An_assessment_without_findings_is_refused() =>
        Given(Registered).When(Assess with { Findings = [] }).ThenRejected(Rejection.FindingsNotDistinct);

    [Fact]
    public void A_statement_told_twice_is_refused() =>
        Given(Registered).When(Assess with { Findings = [Finding, Finding] }).ThenRejected(Rejection.FindingsNotDistinct);

    [Fact]
    public void Assessing_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Assessed]).When(Assess with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_assesses_nothing() =>
        GivenNoCounty().When(Assess).ThenRejected(Rejection.CountyNotRegistered);
}
