namespace CpmTracker.Domain.Tests.Golden;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;

/// <summary>Enumerations are stored by their members' names: a member may be added, but one that was stored is read for ever.</summary>
public class EnumerationTests
{
    [Theory]
    [InlineData(typeof(Appointment), "New Acting Existing")]
    [InlineData(typeof(WithdrawalReason), "LeftThePost Retired Workload Other")]
    [InlineData(typeof(SessionMode), "InPerson Video Phone")]
    [InlineData(typeof(SessionFlag), "OutOfOrder ShorterThanPlanned LongerThanPlanned")]
    [InlineData(typeof(AreaOfConcentration), "Orb Erp Wd Qosi")]
    [InlineData(typeof(DueKind), "None Before Between During After")]
    [InlineData(typeof(DoneBy), "Completing SubmittingSelfAssessment WritingValuesStatement RankingPriorities CreatingPlan")]
    [InlineData(typeof(SizeClass), "Small Medium Large VeryLarge")]
    [InlineData(typeof(Known), "Confirmed Unverified")]
    [InlineData(typeof(ImplementationStage), "Exploration Installation InitialImplementation FullImplementation")]
    public void A_member_that_may_be_stored_is_still_read(Type enumeration, string members) =>
        members.Split(' ').ShouldBeSubsetOf(Enum.GetNames(enumeration));

    [Fact]
    public void A_member_is_stored_by_its_name() =>
        StoredJson.Of(SessionMode.InPerson).ShouldBe("\"InPerson\"");
}
