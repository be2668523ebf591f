using CpmTracker.Domain.Catalogue;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.Seeding;
using CpmTracker.Server.Tests.Seeding;
using CpmTracker.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Server.Tests.CatalogueNodes;

/// <summary>A module, a tool for counties and a replaced assessment tool come by a data file alone, as the next edition: no code changes with them.</summary>
public sealed class WhatADataFileAdds(Servers servers) : IDisposable
{
    private const string Module =
        """
        version: 1
        about: A tenth module.
        modules:
          - { id: module-10, number: 10, title: Prevention, reading: 60-120, coaching: 60, sources: [U], status: unverified }
        segments:
          - { id: M10-S1, module: module-10, number: 1, title: First steps, reading: up to 60, coaching: 60, sources: [U], status: unverified }
        sessions:
          - { id: M10-CS1, module: module-10, segment: M10-S1, number: 1, planned: 60, purpose: To begin, steps: [{ id: M10-CS1-1, text: Introductions, sources: [U] }], sources: [U], status: unverified }
        activities:
          - { id: M10-A1, module: module-10, segment: M10-S1, actor: director, required: true, due: before 1, doneBy: completing, text: Read the overview, sources: [U], status: unverified }

        """;

    private const string Tool =
        """
        version: 1
        about: A fifth toolkit.
        toolkits:
          - id: toolkit-prevention
            title: Prevention toolkit
            summary: A fifth toolkit, for all areas.
            tools: [{ id: PREV-1, title: Prevention walk-through, status: unverified }]
            sources: [U]
            status: unverified

        """;

    private const string SecondVersion =
        """
        version: 2
        about: The self-assessment as CFPIC has it, made up for this test.
        instruments:
          - id: leadership-self-assessment
            version: 2
            kind: leadershipSelfAssessment
            title: Leadership Assessment tool
            provisional: false
            label: As published
            perspectives: [self, coach]
            scale: { points: [{ value: 1, label: Never }, { value: 2, label: At times }, { value: 3, label: Often }, { value: 4, label: Always }, { value: 5, label: By habit }], notObserved: false }
            items: [{ id: LAT-1, group: Teaming, prompt: I work with partners, concerns: LB-teaming-partners }]
            sources: [U]
            status: unverified

        """;

    private readonly DirectoryInfo seeds = Directory.CreateTempSubdirectory("cpm-seeds-");

    [Fact]
    public async Task A_new_module_is_in_the_catalogue_and_has_a_plan()
    {
        await using var api = await servers.StartAsync();
        await LoadAsync(api, "modules/module-10.yaml", Module);

        (await api.AskAsync("""{ catalogue { module(id: "module-10") { number title segments { title sessions { number } activities { id due { text } } } } } }"""))["catalogue"]!.ToJsonString().ShouldBe(
            """{"module":{"number":10,"title":"Prevention","segments":[{"title":"First steps","sessions":[{"number":1}],"activities":[{"id":"M10-A1","due":{"text":"before coaching session 1"}}]}]}}""");
        var plan = (await api.Host.Services.GetRequiredService<CatalogueInForce>().GetAsync(CancellationToken.None))!.PlanOf("module-10")!;
        plan.CoachingMinutesPlanned.ShouldBe(60);
        plan.Segments.ShouldHaveSingleItem().Sessions.ShouldBe([new SessionPlan(1, 60, 60)]);
    }

    [Fact]
    public async Task Director_and_coach_go_through_the_new_module_to_its_end()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await LoadAsync(api, "modules/module-10.yaml", Module);

        await journey.CoachAsync("startModule", """module: "module-10", on: "2026-03-01" """);
        await journey.DirectorAsync("completeActivity", """module: "module-10", activity: "M10-A1", minutes: 30, on: "2026-03-05" """);
        await journey.CoachAsync("recordCoachingSession", """module: "module-10", number: 1, heldOn: "2026-03-10", minutes: 60, mode: VIDEO """);
        await journey.CoachAsync("completeModule", """module: "module-10", on: "2026-03-10" """);

        (await journey.AskAsync("progress { modules { module status minutesDelivered minutesPlanned activities { activity } } }", journey.DirectorToken))!["progress"]!["modules"]![1]!.ToJsonString()
            .ShouldBe("""{"module":"module-10","status":"FINISHED","minutesDelivered":60,"minutesPlanned":60,"activities":[{"activity":"M10-A1"}]}""");
    }

    [Fact]
    public async Task A_fifth_toolkit_for_counties_stands_beside_the_four()
    {
        await using var api = await servers.StartAsync();
        await LoadAsync(api, "toolkit-prevention.yaml", Tool);

        var toolkits = (await api.AskAsync("{ catalogue { toolkits { id area { id } tools { id title } } } }"))["catalogue"]!["toolkits"]!.AsArray();

        toolkits.Single(t => t!["id"]!.GetValue<string>() == "toolkit-prevention")!.ToJsonString()
            .ShouldBe("""{"id":"toolkit-prevention","area":null,"tools":[{"id":"PREV-1","title":"Prevention walk-through"}]}""");
        toolkits.Count(t => t!["area"] is not null).ShouldBe(4);
    }

    [Fact]
    public async Task A_replaced_assessment_tool_rates_what_comes_and_leaves_what_was_submitted_as_it_was()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.SubmitSelfAssessmentAsync("2026-02-10");
        var before = (await api.AskAsync("{ catalogue { edition } }"))["catalogue"]!["edition"]!.GetValue<string>();

        await LoadAsync(api, "instruments/leadership-self-assessment.yaml", SecondVersion);
        await journey.DirectorAsync("submitSelfAssessment", """instrument: "leadership-self-assessment", instrumentVersion: 2, ratings: [{ item: "LAT-1", rating: 5 }], on: "2026-05-10" """);

        var submissions = (await api.AskAsync(
            $$"""{ director(id: "{{journey.Director}}") { progress { selfAssessments { submittedOn instrument instrumentVersion ratings { item rating } } } } }""",
            token: journey.DirectorToken))["director"]!["progress"]!["selfAssessments"]!.AsArray();
        submissions.Select(s => $"{s!["submittedOn"]} {s["instrument"]} {s["instrumentVersion"]} {s["ratings"]!.AsArray().Count}")
            .ShouldBe(["2026-02-10 leadership-self-assessment 1 18", "2026-05-10 leadership-self-assessment 2 1"]);
        submissions[1]!["ratings"]!.ToJsonString().ShouldBe("""[{"item":"LAT-1","rating":5}]""");
        (await ItemsAsync(api, before)).ShouldBe([(1, true, 18)]);
        (await ItemsAsync(api, null)).ShouldBe([(2, false, 1)]);
    }

    [Fact]
    public async Task A_version_that_is_no_longer_in_force_takes_no_further_submission()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await LoadAsync(api, "instruments/leadership-self-assessment.yaml", SecondVersion);

        var refused = await api.RefusedAsync(
            "submitSelfAssessment",
            $$"""commandId: "{{Api.CommandId()}}", directorId: "{{journey.Director}}", instrument: "leadership-self-assessment", instrumentVersion: 1, ratings: [{ item: "LSA-1", rating: 2 }]""",
            journey.DirectorToken);

        refused["rule"]!.GetValue<string>().ShouldBe("INSTRUMENT_NOT_IN_CATALOGUE");
    }

    public void Dispose() => seeds.Delete(recursive: true);

    private static async Task<IEnumerable<(int Version, bool Provisional, int Items)>> ItemsAsync(Api api, string? edition) =>
        (await api.AskAsync("query ($edition: String) { catalogue(edition: $edition) { instruments { id version provisional items { id } } } }", new { edition }))["catalogue"]!["instruments"]!
            .AsArray()
            .Where(i => i!["id"]!.GetValue<string>() == "leadership-self-assessment")
            .Select(i => (i!["version"]!.GetValue<int>(), i["provisional"]!.GetValue<bool>(), i["items"]!.AsArray().Count));

    /// <summary>Loads the shipped seeds with one file more, or another one in its place, and waits until the new edition is in force.</summary>
    private async Task LoadAsync(Api api, string file, string text)
    {
        var shipped = Repository.Folder("seeds");
        foreach (var path in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories)) Write(Path.GetRelativePath(shipped, path), await File.ReadAllTextAsync(path));
        Write(file, text);
        var edition = (await api.Host.Services.GetRequiredService<SeedLoader>().LoadAsync(seeds.FullName, CancellationToken.None)).Edition.ShouldNotBeNull();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await InForceAsync(api) != edition) await Task.Delay(100, patience.Token);
    }

    private static async Task<string> InForceAsync(Api api) => (await api.AskAsync("{ catalogue { edition } }"))["catalogue"]!["edition"]!.GetValue<string>();

    private void Write(string file, string text)
    {
        var path = Path.Combine(seeds.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
