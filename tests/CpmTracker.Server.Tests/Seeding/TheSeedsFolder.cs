namespace CpmTracker.Server.Tests.Seeding;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.Seeding;

/// <summary>The reference data that is shipped, read as the server reads it.</summary>
public sealed class TheSeedsFolder
{
    private static readonly SeedReading Reading = SeedFolder.Read(Repository.Folder("seeds"));

    private static Catalogue Catalogue => Reading.Content!.Catalogue.Definitions.Aggregate(Catalogue.None, Catalogue.Fold);

    private static IReadOnlyList<SeedCounty> Counties => Reading.Content!.Counties;

    [Fact]
    public void Reads_without_an_error() => Reading.Errors.Select(error => error.ToString()).ShouldBeEmpty();

    [Fact]
    public void Has_the_58_counties_of_California_with_odd_codes_in_alphabetical_order()
    {
        Counties.Select(c => c.Fips).ShouldBe(Enumerable.Range(0, 58).Select(n => $"06{(2 * n) + 1:000}"));
        Counties.Select(c => c.Name).ShouldBe(Counties.Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Northern", 28)]
    [InlineData("Bay Area", 12)]
    [InlineData("Central", 12)]
    [InlineData("Southern", 5)]
    [InlineData("Los Angeles", 1)]
    public void Puts_each_county_in_one_training_region(string region, int counties) => Counties.Count(c => c.Region == region).ShouldBe(counties);

    [Fact]
    public void Keeps_the_36_regions_and_43_agency_names_that_nobody_has_confirmed_marked_so()
    {
        Counties.Count(c => c.RegionStatus == Known.Unverified).ShouldBe(36);
        Counties.Count(c => c.AgencyStatus == Known.Unverified).ShouldBe(43);
    }

    [Fact]
    public void Classes_counties_by_the_population_that_it_gives()
    {
        Counties.Sum(c => c.Population).ShouldBe(39_455_353);
        Counties.ShouldAllBe(c => c.SizeClass == SizeOf(c.Population));
    }

    [Fact]
    public void Has_nine_modules_of_which_three_are_known_by_number_only()
    {
        Catalogue.Modules.Select(m => m.Number).ShouldBe(Enumerable.Range(1, 9));
        Catalogue.Modules.Where(m => m.Title is null).Select(m => m.Number).ShouldBe([2, 3, 6]);
        Catalogue.Modules.Where(m => m.Title is null).ShouldAllBe(
            m => m.Provenance.Status == Verification.Unknown && m.Reading == PlannedMinutes.Unknown && m.Coaching == PlannedMinutes.Unknown);
    }

    [Fact]
    public void Plans_eleven_hours_of_coaching_in_the_six_modules_whose_hours_are_known() =>
        Catalogue.Modules.Sum(m => m.Coaching.Max ?? 0).ShouldBe(11 * 60);

    [Fact]
    public void Plans_the_two_sessions_of_module_one_as_the_guide_has_them()
    {
        Catalogue.Session("module-1", 1)!.Planned.ShouldBe(new PlannedMinutes(30, 45));
        Catalogue.Session("module-1", 2)!.Planned.ShouldBe(new PlannedMinutes(60, 60));
        Catalogue.Module("module-1")!.Reading.ShouldBe(new PlannedMinutes(60, 180));
        Catalogue.Module("module-1")!.Coaching.ShouldBe(new PlannedMinutes(null, 120));
    }

    [Fact]
    public void Gives_a_plan_of_module_one_with_a_due_point_for_every_activity()
    {
        var plan = Catalogue.PlanOf("module-1")!;

        plan.CoachingMinutesPlanned.ShouldBe(120);
        plan.Segments.Select(s => s.Sessions.Single()).ShouldBe([new SessionPlan(1, 30, 45), new SessionPlan(2, 60, 60)]);
        plan.Segments[0].Activities.Where(a => a.Required).ShouldBe([new ActivityPlan("A1", true, DuePoint.Before(1))]);
        plan.Segments[1].Activities.Where(a => a.Required).ShouldBe(
        [
            new ActivityPlan("A2", true, DuePoint.Before(2)),
            new ActivityPlan("A3", true, DuePoint.Before(2)),
            new ActivityPlan("A4", true, DuePoint.Between(1, 2), DoneBy.SubmittingSelfAssessment),
            new ActivityPlan("A5", true, DuePoint.Between(1, 2), DoneBy.RankingPriorities),
            new ActivityPlan("A6", true, DuePoint.Between(1, 2), DoneBy.WritingValuesStatement),
            new ActivityPlan("A7", true, DuePoint.During(2), DoneBy.CreatingPlan),
        ]);
    }

    [Fact]
    public void Has_every_question_of_module_one() => Catalogue.QuestionSets
        .Select(set => $"{set.Id} {Catalogue.QuestionsOf(set.Id).Count()}")
        .ShouldBe(["Q-CPM 6", "Q-PREP 4", "Q-PRI 3", "Q-REDI 2", "Q-RES 5"]);

    [Fact]
    public void Asks_the_three_questions_anew_for_each_priority_and_no_others() =>
        Catalogue.Questions.Where(q => q.PerPriority).ShouldBe(Catalogue.QuestionsOf("Q-PRI"));

    [Fact]
    public void Has_20_materials_of_module_one_and_the_nine_of_San_Francisco()
    {
        Catalogue.Materials.Count(m => m.Id.StartsWith('R')).ShouldBe(20);
        Catalogue.Materials.Count(m => m.Id.StartsWith("SF-", StringComparison.Ordinal)).ShouldBe(9);
    }

    [Fact]
    public void Has_five_places_where_module_one_takes_up_race_equity_diversity_and_inclusion() =>
        Catalogue.RediItems.Select(item => item.Item).ShouldBe(["LO-S2b", "Q-REDI-1", "Q-REDI-2", "R8", null]);

    [Fact]
    public void Has_17_ways_to_be_involved_on_four_levels() => Catalogue.StaffLevels
        .OrderBy(level => level.Number)
        .Select(level => Catalogue.InvolvementActions.Count(action => action.Level == level.Id))
        .ShouldBe([4, 6, 4, 3]);

    [Theory]
    [InlineData("Organizational Development and Readiness Building", "ORB")]
    [InlineData("Building Relationships with Community Partners", "ERP")]
    [InlineData("workforce development", "WD")]
    [InlineData("Using Data for Understanding and Improvement", "QOSI")]
    public void Knows_an_area_by_any_of_its_names(string name, string area) => Catalogue.AreaNamed(name)!.Id.ShouldBe(area);

    [Fact]
    public void Labels_both_instruments_as_placeholders()
    {
        Catalogue.Instruments.Select(i => i.Id).ShouldBe(["county-snapshot", "leadership-self-assessment"]);
        Catalogue.Instruments.ShouldAllBe(i => i.Provisional && i.Label.StartsWith("Placeholder", StringComparison.Ordinal));
    }

    [Fact]
    public void Rates_every_leadership_behavior_from_emerging_to_accomplished_or_not_observed()
    {
        var instrument = Catalogue.Instrument("leadership-self-assessment", 1)!;

        instrument.Items.Select(i => i.Concerns).ShouldBe(Catalogue.BehaviorSets.Single(s => s.Id == "leadership-behaviors").Behaviors.Select(b => b.Id));
        instrument.Scale.Points.Select(p => p.Label).ShouldBe(["Emerging", "Acquiring", "Accomplished"]);
        instrument.Scale.Has(null).ShouldBeTrue();
        instrument.Scale.Has(4).ShouldBeFalse();
    }

    [Fact]
    public void Marks_every_behavior_that_could_not_be_read_as_unverified() => Catalogue.BehaviorSets
        .Single(s => s.Id == "leadership-behaviors").Behaviors
        .Where(b => b.Provenance.Status == Verification.Confirmed)
        .Select(b => b.Number)
        .ShouldBe([1, 2, 3, 4]);

    [Fact]
    public void Gives_decisions_what_they_need_of_an_instrument()
    {
        var instrument = Catalogue.InstrumentInForce("county-snapshot", 1)!;

        (instrument.Items.Count, instrument.Min, instrument.Max, instrument.NotObserved).ShouldBe((4, 1, 3, false));
        Catalogue.InstrumentInForce("county-snapshot", 2).ShouldBeNull();
    }

    [Fact]
    public void Defines_the_stages_that_a_county_can_declare() => Catalogue.Stages
        .Where(stage => stage.Number > 0)
        .OrderBy(stage => stage.Number)
        .Select(stage => Enum.Parse<ImplementationStage>(stage.Id, ignoreCase: true))
        .ShouldBe(Enum.GetValues<ImplementationStage>());

    [Fact]
    public void Dates_the_statewide_history_as_precisely_as_its_sources_do()
    {
        Catalogue.Milestones.Count.ShouldBe(17);
        Catalogue.Milestones.Single(m => m.When == Period.Unknown).Id.ShouldBe("MS-convening");
        Catalogue.Milestones.Single(m => m.Id == "MS-2016-symposium").When.ShouldBe(new Period(new(2016, 6, 1), new(2016, 6, 30), DatePrecision.Month));
    }

    [Fact]
    public void Says_each_note_as_a_whole_sentence() => Reading.Content!.Catalogue.Definitions
        .Select(item => (item.Id, Notes: ((item.GetType().GetProperty("Provenance")?.GetValue(item) as Provenance)?.Notes ?? [])))
        .SelectMany(item => item.Notes.Where(note => char.IsLower(note[0]) || !note.EndsWith('.')).Select(note => $"{item.Id}: {note}"))
        .ShouldBeEmpty();

    [Fact]
    public void Leaves_twelve_questions_to_the_owner_of_the_programme() => Catalogue.OpenQuestions.Count.ShouldBe(12);

    [Fact]
    public void Is_loaded_whole_into_the_catalogue() => Catalogue.GetType().GetProperties()
        .Where(property => property.PropertyType.IsGenericType)
        .Sum(property => ((System.Collections.ICollection)property.GetValue(Catalogue)!).Count)
        .ShouldBe(Reading.Content!.Catalogue.Definitions.Count);

    private static SizeClass SizeOf(int population) => population switch
    {
        >= 2_000_000 => SizeClass.VeryLarge,
        >= 500_000 => SizeClass.Large,
        >= 100_000 => SizeClass.Medium,
        _ => SizeClass.Small,
    };
}
