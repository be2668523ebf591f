using System.Text.Json.Nodes;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Server.Seeding;
using CpmTracker.Server.Tests.Seeding;

namespace CpmTracker.Server.Tests.CatalogueNodes;

public sealed class AnyoneReadsTheCatalogue(SeededApi seeded) : IClassFixture<SeededApi>
{
    private static readonly IReadOnlyList<ICatalogueDefinition> Seeds = SeedFolder.Read(Repository.Folder("seeds")).Content!.Catalogue.Definitions;

    [Fact]
    public async Task Without_signing_in_they_get_the_edition_in_force()
    {
        var data = await seeded.Api.AskAsync("{ viewer { signedIn } catalogue { edition effectiveOn contentHash } catalogueEditions { edition effectiveOn contentHash replaces } }");

        data["viewer"]!["signedIn"]!.GetValue<bool>().ShouldBeFalse();
        var published = data["catalogueEditions"]!.AsArray().ShouldHaveSingleItem()!;
        foreach (var field in new[] { "edition", "effectiveOn", "contentHash" })
            data["catalogue"]![field]!.GetValue<string>().ShouldBe(published[field]!.GetValue<string>());
        published["contentHash"]!.GetValue<string>().Length.ShouldBe(64);
        published["replaces"].ShouldBeNull();
    }

    [Fact]
    public async Task Module_one_has_two_coaching_sessions_of_the_minutes_that_the_guide_plans()
    {
        var module = (await AskAsync("""module(id: "module-1") { title reading { min max } coaching { min max } segments { id sessions { id number minutes { min max } } } }"""))["module"]!;

        module["title"]!.GetValue<string>().ShouldBe("California Core Practice Model");
        module["reading"]!.ToJsonString().ShouldBe("""{"min":60,"max":180}""");
        module["coaching"]!.ToJsonString().ShouldBe("""{"min":null,"max":120}""");
        module["segments"]!.ToJsonString().ShouldBe(
            """
            [{"id":"M1-S1","sessions":[{"id":"M1-CS1","number":1,"minutes":{"min":30,"max":45}}]},{"id":"M1-S2","sessions":[{"id":"M1-CS2","number":2,"minutes":{"min":60,"max":60}}]}]
            """.Trim());
    }

    [Fact]
    public async Task Each_activity_says_in_words_when_it_is_due()
    {
        var module = (await AskAsync("""module(id: "module-1") { segments { activities { id due { kind session until text } } } }"""))["module"]!;

        var due = module["segments"]!.AsArray().SelectMany(s => s!["activities"]!.AsArray()).ToDictionary(a => a!["id"]!.GetValue<string>(), a => a!["due"]!);
        due["A1"]["text"]!.GetValue<string>().ShouldBe("before coaching session 1");
        due["A2"]["text"]!.GetValue<string>().ShouldBe("before coaching session 2");
        due["A4"].ToJsonString().ShouldBe("""{"kind":"BETWEEN","session":1,"until":2,"text":"between coaching sessions 1 and 2"}""");
        due["A7"]["text"]!.GetValue<string>().ShouldBe("in coaching session 2");
        due["A8"]["text"]!.GetValue<string>().ShouldBe("after coaching session 2");
        due["A11"].ToJsonString().ShouldBe("""{"kind":"NONE","session":null,"until":null,"text":"not tied to a coaching session"}""");
    }

    [Fact]
    public async Task Each_area_has_all_its_names_and_is_found_by_any_of_them()
    {
        var areas = (await AskAsync("areas { id aliases { text scheme } }"))["areas"]!.AsArray();

        areas.Select(a => a!["id"]!.GetValue<string>()).ShouldBe(["ORB", "ERP", "WD", "QOSI"]);
        foreach (var area in Seeds.OfType<AreaDefined>())
        {
            var aliases = areas.Single(a => a!["id"]!.GetValue<string>() == area.Id)!["aliases"]!.AsArray();
            aliases.Select(a => a!["text"]!.GetValue<string>()).ShouldBe(area.Aliases.Select(a => a.Text));
        }

        areas[0]!["aliases"]!.AsArray().Select(a => a!["scheme"]!.GetValue<string>()).ShouldBe(["TOOLKIT", "LEARNING_CIRCLE", "IMPLEMENTATION_PAGE", "SNAPSHOT", "CENTRAL_ACADEMY"]);
        var found = await AskAsync("""a: area(name: "engaged partnerships") { id } b: area(name: "Organization and Leadership") { id } c: area(name: "Astronomy") { id }""");
        found.ToJsonString().ShouldBe("""{"a":{"id":"ERP"},"b":{"id":"ORB"},"c":null}""");
    }

    [Fact]
    public async Task What_only_stands_in_for_a_real_tool_says_so()
    {
        var instruments = (await AskAsync("instruments { id version provisional label items { id concerns } scale { notObserved points { value label } } }"))["instruments"]!.AsArray();

        instruments.Select(i => i!["id"]!.GetValue<string>()).ShouldBe(["leadership-self-assessment", "county-snapshot"], ignoreOrder: true);
        foreach (var instrument in instruments)
        {
            instrument!["provisional"]!.GetValue<bool>().ShouldBeTrue();
            instrument["label"]!.GetValue<string>().ShouldStartWith("Placeholder");
            instrument["items"]!.AsArray().ShouldNotBeEmpty();
            instrument["scale"]!["points"]!.AsArray().Select(p => p!["value"]!.GetValue<int>()).ShouldBeInOrder(SortDirection.Ascending);
        }
    }

    [Fact]
    public async Task Contradictions_and_what_nobody_knows_are_told()
    {
        var catalogue = await AskAsync("""areas { provenance { sources verification notes } } modules { id title provenance { verification } } openQuestions { id question concerns }""");

        var engagement = catalogue["areas"]![1]!["provenance"]!;
        engagement["sources"]!.AsArray().Select(s => s!.GetValue<string>()).ShouldContain("S3:49");
        engagement["notes"]!.AsArray().Select(n => n!.GetValue<string>()).ShouldContain("The source documents write \"Relationship\", the public toolkit \"Relationships\".");
        var third = catalogue["modules"]![2]!;
        third["title"].ShouldBeNull();
        third["provenance"]!["verification"]!.GetValue<string>().ShouldBe("UNKNOWN");
        catalogue["openQuestions"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_material_that_was_replaced_says_by_what_and_why()
    {
        var materials = (await AskAsync("materials { id retirement { replacedBy { id } reason provenance { verification } } replaces { id } }"))["materials"]!.AsArray();

        materials.Single(m => m!["id"]!.GetValue<string>() == "R10")!.ToJsonString().ShouldBe(
            """{"id":"R10","retirement":{"replacedBy":{"id":"CPM-brochure-2024"},"reason":"The page on the CPM points to the brochure of 2024, which holds what the handout held.","provenance":{"verification":"UNVERIFIED"}},"replaces":[]}""");
        materials.Single(m => m!["id"]!.GetValue<string>() == "CPM-brochure-2024")!["replaces"]!.ToJsonString().ShouldBe("""[{"id":"R10"}]""");
        materials.Count(m => m!["retirement"] is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_behavior_has_lettered_sub_behaviors_and_lines_for_one_level_of_staff()
    {
        var behaviors = (await AskAsync("behaviorSets { id behaviors { id subBehaviors { letter levelLines { for } } levelLines { for summary } } }"))["behaviorSets"]![0]!["behaviors"]!.AsArray();

        behaviors[0]!["subBehaviors"]!.AsArray().Select(s => s!["letter"]!.GetValue<string>()).ShouldBe(["a", "b", "c", "d"]);
        behaviors[2]!["levelLines"]!.AsArray().ShouldHaveSingleItem()!["for"]!.GetValue<string>().ShouldBe("directors");
    }

    [Fact]
    public async Task What_is_not_known_of_a_module_is_labelled_unknown_and_what_is_known_is_there()
    {
        var modules = (await AskAsync("modules { number title reading { min max } coaching { min max } provenance { verification } segments { title reading { min max } coaching { max } provenance { verification } } }"))["modules"]!.AsArray();

        foreach (var number in new[] { 2, 3, 6 })
        {
            modules[number - 1]!.ToJsonString().ShouldBe(
                $$"""{"number":{{number}},"title":null,"reading":{"min":null,"max":null},"coaching":{"min":null,"max":null},"provenance":{"verification":"UNKNOWN"},"segments":[]}""");
        }

        modules[6]!["segments"]!.ToJsonString().ShouldBe("""[{"title":"Fiscal Essentials","reading":{"min":60,"max":120},"coaching":{"max":30},"provenance":{"verification":"UNVERIFIED"}}]""");
        modules[7]!["segments"]!.ToJsonString().ShouldBe("""[{"title":"NIRN Framework","reading":{"min":null,"max":null},"coaching":{"max":null},"provenance":{"verification":"UNVERIFIED"}}]""");
        modules[8]!["segments"]![0]!["coaching"]!["max"]!.GetValue<int>().ShouldBe(60);
    }

    [Fact]
    public async Task One_question_reaches_every_item_of_the_seeds()
    {
        var catalogue = await AskAsync(
            """
            sources { id } organisations { id } roles { id } regions { id } staffLevels { id involvementActions { id } } frameworkParts { id } areas { id }
            toolkits { id area { id } tools { id } } behaviorSets { id elements { id } behaviors { id } } instruments { id items { id } }
            implementationStages { id } activityTypes { id } programmes { id } materials { id retirement { id } } milestones { id } openQuestions { id }
            modules { id content { id } objectives { id } rediItems { id } questionSets { id questions { id } } materials { id }
              segments { id content { id } objectives { id } materials { id } questionSets { id } activities { id materials { id } } sessions { id steps { id questionSets { id } } } } }
            """);

        var reached = Ids(catalogue).ToHashSet();
        Seeds.Select(d => d.Id).Where(id => !reached.Contains(id)).ShouldBeEmpty();
    }

    private async Task<JsonNode> AskAsync(string selection) => (await seeded.Api.AskAsync($"{{ catalogue {{ {selection} }} }}"))["catalogue"]!;

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(f => f.Key == "id" ? [f.Value!.GetValue<string>()] : Ids(f.Value)),
        JsonArray items => items.SelectMany(Ids),
        _ => [],
    };
}
