using CpmTracker.Domain.Catalogue;

namespace CpmTracker.Domain.Tests.Catalogue;

public sealed class CatalogueLookupsTests
{
    private static readonly Provenance Source = new(["S1"], []);

    private static readonly Domain.Catalogue.Catalogue Edition = new ICatalogueEvent[]
    {
        new ModuleDefined("module-7", 7, "Fiscal Management", [], new(120, 240), new(120, 120), [], Source),
        new SegmentDefined("M7-S1", "module-7", 1, "Fiscal Essentials", new(60, 120), new(30, 30), [], Source),
        new SegmentDefined("M7-S2", "module-7", 2, "Time studies", PlannedMinutes.Unknown, PlannedMinutes.Unknown, [], Source),
        new CoachingSessionDefined("M7-CS1", "module-7", "M7-S2", 1, new(60, 60), "To begin", [], Source),
        new MaterialDefined("R10", "Handout", null, null, null, [], [], Source),
        new MaterialDefined("R21", "Brochure", null, null, null, [], [], Source),
        new MaterialRetired("RET-R10", "R10", "R21", "A newer one is out.", Source),
    }.Aggregate(Domain.Catalogue.Catalogue.None, Domain.Catalogue.Catalogue.Fold);

    [Fact]
    public void A_plan_leaves_out_segments_that_ask_nothing_yet_so_that_none_is_complete_before_anybody_began() =>
        Edition.PlanOf("module-7")!.Segments.Select(s => s.Number).ShouldBe([2]);

    [Fact]
    public void A_module_that_is_not_there_has_no_plan() => Edition.PlanOf("module-8").ShouldBeNull();

    [Fact]
    public void A_retired_material_tells_what_takes_its_place_and_stays_defined()
    {
        Edition.RetirementOf("R10")!.ReplacedBy.ShouldBe("R21");
        Edition.RetirementOf("R21").ShouldBeNull();
        Edition.Materials.Select(m => m.Id).ShouldBe(["R10", "R21"]);
    }
}
