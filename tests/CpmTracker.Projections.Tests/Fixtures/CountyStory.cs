namespace CpmTracker.Projections.Tests.Fixtures;

using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Development;

/// <summary>Events of counties.</summary>
internal static class CountyStory
{
    public const string Sacramento = "06067";
    public const string LosAngeles = "06037";
    public const string Alameda = "06001";

    public static InstrumentInForce Instrument { get; } = new("snapshot", 1, ["orb", "erp", "wd", "qosi"], 1, 4, false);

    public static IReadOnlyList<DimensionRating> Dimensions { get; } =
        [new(AreaOfConcentration.Orb, 1), new(AreaOfConcentration.Erp, 2), new(AreaOfConcentration.Wd, 3), new(AreaOfConcentration.Qosi, 4)];

    public static string Stream(string county = Sacramento) => StreamId.OfCounty(county);

    public static CountyRegistered Registered(string county = Sacramento, string name = "Sacramento", int population = 1_571_767) =>
        new(county, name, population, SizeClass.Large, Days.Enrolment);

    public static CountyAgencyNamed AgencyNamed(string agency, DateOnly on) => new(Sacramento, agency, Known.Confirmed, on);

    public static CountyAssignedToRegion AssignedTo(string region, DateOnly on) => new(Sacramento, region, Known.Unverified, on);

    public static SnapshotCompleted SnapshotTaken(string snapshot, DateOnly on, string county = Sacramento) =>
        new(county, snapshot, Instrument.Id, Instrument.Version, Dimensions, 25, on);

    public static LocalPrioritiesSet Prioritised(DateOnly on, params AreaOfConcentration[] areas) =>
        new(Sacramento, "snapshot-1", [.. areas.Select((area, i) => new LocalPriority(i + 1, area, Written.Text($"dGV4dA=={i}")))], on);

    public static ImplementationPlanAdopted Adopted(string plan, DateOnly reassess, DateOnly on) => new(Sacramento, plan, on, reassess, false, on);

    public static ImplementationStageDeclared Declared(ImplementationStage stage, DateOnly on, string county = Sacramento) =>
        new(county, stage, Written.Text("ZXZpZGVuY2U="), on);

    public static ToolUsed Used(string use, string tool, DateOnly on, string county = Sacramento) => new(county, use, tool, AreaOfConcentration.Erp, on);

    public static PlanReassessed Reassessed(string plan, DateOnly on) => new(Sacramento, $"reassessment-of-{plan}", plan, null, on);

    public static HelpRequested Asked(string request, AreaOfConcentration area, DateOnly on, string county = Sacramento) =>
        new(county, request, area, Written.Text("aGVscA=="), on);

    public static HelpAnswered Answered(string request, DateOnly on) => new(Sacramento, $"answer-to-{request}", request, Written.Text("YW5zd2Vy"), on);

    public static CountyRecordVoided Voided(long version, DateOnly on) => new(Sacramento, version, Written.Text("cmVhc29u"), on);
}
