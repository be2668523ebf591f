namespace CpmTracker.Server.Tests.Seeding;

using CpmTracker.Server.Seeding;

public sealed class AMalformedSeedsFolder
{
    /// <summary>What stands in second.yaml from line 3, the line of the error, and its reason.</summary>
    public static readonly TheoryData<string, int, string> Items = new()
    {
        { "modulez: []", 3, "unknown section 'modulez'" },
        { "areas: ORB", 3, "'areas' must be a list" },
        { "roles:\n  - coach", 4, "an item of 'roles' must be a mapping of keys to values" },
        { "roles:\n  - { id: coach, titel: Coach, summary: Coaches, sources: [S0] }", 4, "missing 'title' in an item of 'roles'" },
        { "roles:\n  - { id: coach, titel: Coach, summary: Coaches, sources: [S0] }", 4, "unknown key 'titel' in an item of 'roles'" },
        { "roles:\n  - { id: coach, title: Coach, summary: Coaches }", 4, "missing 'sources' in an item of 'roles'" },
        { "roles:\n  - id: coach\n    title: Coach\n    summary: ''\n    sources: [S0]", 6, "'summary' must be text" },
        { "roles:\n  - id: coach\n    title: [Coach]\n    summary: Coaches\n    sources: [S0]", 5, "'title' must be text" },
        { "roles:\n  - { id: coach, title: Coach, summary: Coaches, sources: S0 }", 4, "'sources' must be a list" },
        { "roles:\n  - { id: a coach, title: Coach, summary: Coaches, sources: [S0] }", 4, "id 'a coach' may hold only letters, digits, '.', '_' and '-'" },
        { "roles:\n  - { id: coach, title: Coach, summary: Coaches, sources: [P1] }", 4, "'sources' refers to 'P1', which nothing defines" },
        {
            "roles:\n  - { id: coach, title: Coach, summary: Coaches, sources: ['S0:a'] }", 4,
            "'S0:a' in 'sources' must be a source with or without lines, such as P14 or S3:61-63"
        },
        {
            "roles:\n  - { id: coach, title: Coach, summary: Coaches, sources: [S0], status: sure }", 4,
            "'status' must be one of confirmed, unverified, unknown"
        },
        { "roles:\n  - { id: module-1, title: Coach, summary: Coaches, sources: [S0] }", 4, "duplicate id 'module-1': first at programme.yaml:11" },
        { "staffLevels:\n  - { id: support, number: four, title: Support, sources: [S0] }", 4, "'number' must be a whole number" },
        { "staffLevels:\n  - { id: support, number: '4', title: Support, sources: [S0] }", 4, "'number' must be a whole number" },
        { "staffLevels:\n  - { id: support, number: 0, title: Support, sources: [S0] }", 4, "'number' must be from 1 to 99" },
        {
            "modules:\n  - { id: module-2, number: 2, reading: 2 hours, coaching: 60, sources: [S0] }", 4,
            "'reading' must be minutes: '60', '30-45', 'up to 120' or 'unknown'"
        },
        {
            "modules:\n  - { id: module-2, number: 2, reading: 45-30, coaching: 60, sources: [S0] }", 4,
            "'reading' must be minutes: '60', '30-45', 'up to 120' or 'unknown'"
        },
        { "modules:\n  - { id: module-2, number: 1, reading: 60, coaching: 60, sources: [S0] }", 4, "there is another module with number 1" },
        {
            "segments:\n  - { id: M2-S1, module: module-2, number: 1, title: First, reading: 60, coaching: 60, sources: [S0] }", 4,
            "'module' refers to 'module-2', which nothing defines"
        },
        {
            "segments:\n  - { id: M2-S1, module: M1-S1, number: 1, title: First, reading: 60, coaching: 60, sources: [S0] }", 4,
            "'module' refers to 'M1-S1', which is of another kind (programme.yaml:18)"
        },
        { $"activities:\n  - {Activity("due: by noon")}", 4, "'due' must be 'none', 'before 2', 'between 1 and 2', 'during 2' or 'after 2'" },
        { $"activities:\n  - {Activity("due: between 2 and 1")}", 4, "'due' must be 'none', 'before 2', 'between 1 and 2', 'during 2' or 'after 2'" },
        { $"activities:\n  - {Activity("due: before 2")}", 4, "module-1 has no coaching session 2 for 'A1' to be due by" },
        { $"activities:\n  - {Activity("due: none, required: 1")}", 4, "'required' must be true or false" },
        {
            "modules:\n  - { id: module-2, number: 2, reading: 60, coaching: 60, sources: [S0] }\n"
            + "objectives:\n  - { id: LO, module: module-2, segment: M1-S1, kind: skill, text: Do it, sources: [S0] }", 6,
            "segment 'M1-S1' is not one of module-2"
        },
        {
            "milestones:\n  - { id: MS-1, title: Begins, when: soon, sources: [S0] }", 4,
            "'when' must be a date: '2014-03-06', '2014-03-06 to 2014-03-07', '2016-06', '2012' or 'unknown'"
        },
    };

    /// <summary>A row in place of Alpine's, which stands on line 4, and what is wrong with it.</summary>
    public static readonly TheoryData<string, string> Rows = new()
    {
        { "06003,Alpine,Bay Area,unverified,1344,small,Health", "a row has 8 fields, this one 7" },
        { "6003,Alpine,Bay Area,unverified,1344,small,Health,unverified", "fips '6003' must be 06 and three digits" },
        { "06001,Alpine,Bay Area,unverified,1344,small,Health,unverified", "duplicate fips '06001'" },
        { "06003,Alameda,Bay Area,unverified,1344,small,Health,unverified", "duplicate name 'Alameda'" },
        { "06003,Alpine,Sierra,unverified,1344,small,Health,unverified", "'region' refers to 'Sierra', which nothing defines" },
        { "06003,Alpine,Bay Area,unsure,1344,small,Health,unverified", "region_status 'unsure' must be one of confirmed, unverified" },
        { "06003,Alpine,Bay Area,unverified,-1,small,Health,unverified", "population '-1' must be a whole number from 1" },
        { "06003,Alpine,Bay Area,unverified,1344,tiny,Health,unverified", "size_class 'tiny' must be one of small, medium, large, very_large" },
        { "06003,Alpine,Bay Area,unverified,1344,small,,unverified", "'agency' is empty" },
        { "06003,Alpine,Bay Area,unverified,1344,small,\"Health\" & Human,unverified", "badly quoted: TextAfterClosingQuote" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void Says_file_line_and_reason_of_a_bad_item(string items, int line, string reason)
    {
        using var seeds = new ScratchSeeds().WithMore(items);

        var reading = seeds.Read();

        reading.Content.ShouldBeNull();
        reading.Errors.ShouldContain(new SeedError("second.yaml", line, reason));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Says_file_line_and_reason_of_a_bad_row(string row, string reason)
    {
        var counties = ScratchSeeds.Counties.Split('\n');
        counties[3] = row;
        using var seeds = new ScratchSeeds().With("counties.csv", string.Join('\n', counties));

        var reading = seeds.Read();

        reading.Content.ShouldBeNull();
        reading.Errors.ShouldBe([new SeedError("counties.csv", 4, reason)]);
    }

    [Fact]
    public void Says_where_a_file_stops_being_YAML()
    {
        using var seeds = new ScratchSeeds().WithMore("roles:\n  - { id: coach");

        var error = seeds.Read().Errors.ShouldHaveSingleItem();

        error.File.ShouldBe("second.yaml");
        error.Line.ShouldBeGreaterThanOrEqualTo(4);
        error.Reason.ShouldStartWith("not YAML:");
    }

    [Fact]
    public void Says_a_key_that_stands_twice()
    {
        using var seeds = new ScratchSeeds().WithMore("roles:\n  - id: coach\n    id: director");

        seeds.Read().Errors.ShouldContain(error => error.File == "second.yaml" && error.Line == 5 && error.Reason.StartsWith("not YAML:"));
    }

    [Theory]
    [InlineData("about: No version.\n", 1, "missing 'version'")]
    [InlineData("version: one\nabout: A word for a number.\n", 1, "'version' must be a whole number from 1")]
    [InlineData("version: 1\n", 1, "missing 'about'")]
    [InlineData("- version: 1\n", 0, "must be one mapping with 'version', 'about' and lists of items")]
    [InlineData("", 0, "must be one mapping with 'version', 'about' and lists of items")]
    public void Says_what_a_file_lacks(string text, int line, string reason)
    {
        using var seeds = new ScratchSeeds().With("second.yaml", text);

        seeds.Read().Errors.ShouldBe([new SeedError("second.yaml", line, reason)]);
    }

    [Fact]
    public void Says_that_a_file_does_not_belong()
    {
        using var seeds = new ScratchSeeds().With("modules/module-1.yml", "version: 1\n");

        seeds.Read().Errors.ShouldBe([new SeedError("modules/module-1.yml", 0, "only .yaml files, counties.csv and README.md belong here")]);
    }

    [Fact]
    public void Says_that_there_are_no_counties()
    {
        using var seeds = new ScratchSeeds().Without("counties.csv");

        seeds.Read().Errors.ShouldBe([new SeedError("counties.csv", 0, "there are no counties")]);
    }

    [Fact]
    public void Says_which_header_the_counties_must_have()
    {
        using var seeds = new ScratchSeeds().With("counties.csv", "fips;name\n06001;Alameda\n");

        seeds.Read().Errors.ShouldBe(
        [
            new SeedError("counties.csv", 0, "the header must be fips,name,region,region_status,population,size_class,agency,agency_status"),
        ]);
    }

    [Fact]
    public void Says_that_there_is_no_folder() =>
        SeedFolder.Read("/no/such/folder").Errors.ShouldBe([new SeedError(".", 0, "there is no folder /no/such/folder")]);

    [Fact]
    public void Says_all_that_is_wrong_in_all_files_by_file_and_line()
    {
        using var seeds = new ScratchSeeds()
            .With("counties.csv", ScratchSeeds.Counties.Replace("1344", "few", StringComparison.Ordinal))
            .WithMore("roles:\n  - { id: coach, summary: 1, sources: [S9] }\nareaz: []\nstages:\n  - { id: coach, number: x, title: Stage, sources: [] }");

        seeds.Read().Errors.Select(error => error.ToString()).ShouldBe(
        [
            "counties.csv:4: population 'few' must be a whole number from 1",
            "second.yaml:4: missing 'title' in an item of 'roles'",
            "second.yaml:4: 'sources' refers to 'S9', which nothing defines",
            "second.yaml:5: unknown section 'areaz'",
            "second.yaml:7: 'number' must be a whole number",
            "second.yaml:7: missing 'summary' in an item of 'stages'",
            "second.yaml:7: 'sources' must have 1 or more",
            "second.yaml:7: duplicate id 'coach': first at second.yaml:4",
        ]);
    }

    private static string Activity(string more) =>
        $"{{ id: A1, module: module-1, segment: M1-S1, actor: director, doneBy: completing, text: Do it, sources: [S0], {more} }}";
}
