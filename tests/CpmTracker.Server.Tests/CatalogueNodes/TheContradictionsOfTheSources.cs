using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.CatalogueNodes;

/// <summary>What the sources contradict one another in, and where they are damaged, stands as a note on the item concerned: all 19 of the domain report, section 1.13.</summary>
public sealed class TheContradictionsOfTheSources(SeededApi seeded) : IClassFixture<SeededApi>
{
    private const string Noted = "id provenance { notes }";

    private const string Document =
        $$"""
        { catalogue {
          sources { id note }
          organisations { {{Noted}} } staffLevels { involvementActions { {{Noted}} } } frameworkParts { {{Noted}} } areas { {{Noted}} } behaviorSets { {{Noted}} }
          instruments { {{Noted}} } activityTypes { {{Noted}} } programmes { {{Noted}} } materials { {{Noted}} }
          modules { {{Noted}} segments { {{Noted}} activities { {{Noted}} } sessions { {{Noted}} } } questionSets { {{Noted}} questions { {{Noted}} } } } } }
        """;

    [Theory]
    [InlineData(1, "ncwddp", "Four names stand in the coaching guide")]
    [InlineData(1, "directors-institute", "Not the directors' development programme")]
    [InlineData(2, "ORB", "Two naming schemes stand in the source documents and five in all")]
    [InlineData(2, "WD", "without a separator")]
    [InlineData(3, "casework-components", "Practice Components in S2:68")]
    [InlineData(3, "F2", "\"Practice Components\" here")]
    [InlineData(4, "leadership-behaviors", "S1 counts three sets")]
    [InlineData(4, "organizational-behaviors", "Probably what later documents call leadership behaviours")]
    [InlineData(5, "learning-circle", "\"Cross-county staff\" in S0, \"staff from each county\" in S3")]
    [InlineData(6, "rta-bootcamp", "\"RTA development bootcamps\" in S3")]
    [InlineData(6, "regional-work", "S0 leaves regional work out")]
    [InlineData(7, "katie-a", "The state programme is called Pathways to Well-Being")]
    [InlineData(8, "cdss", "are the Program Improvement Plans (PIP)")]
    [InlineData(9, "module-1", "while S3:94 regards the director's own leadership style")]
    [InlineData(9, "leadership-self-assessment", "This one rates the director; the county has the Snapshot")]
    [InlineData(10, "leadership-self-assessment", "The tool goes by four names")]
    [InlineData(11, "A2", "The last is what is enforced")]
    [InlineData(12, "A6", "Stands in one list only")]
    [InlineData(13, "M1-S2", "The three questions are for the \"first prioritized area\"")]
    [InlineData(14, "M1-S2", "New behaviour is reviewed \"at the next coaching session\"")]
    [InlineData(15, "A1", "a remnant of the page's code")]
    [InlineData(15, "M1-CS2", "run two sentences together")]
    [InlineData(15, "M1-CS2", "the three headings stand first and all items after them")]
    [InlineData(15, "module-1", "S3 lost the headings Content, Activities, Materials and Review; S4 lost every list item")]
    [InlineData(15, "R6", "Printed twice in S3:28")]
    [InlineData(15, "M1-S1", "The module says \"Reading and Activities\" where this segment says \"Reading\"")]
    [InlineData(16, "calswec", "\"CalSWECC\" once in S2:25")]
    [InlineData(16, "organizes-the-work", "\"principle motivations\" for \"principal\"")]
    [InlineData(16, "sf-competencies", "A page break cuts the sentence")]
    [InlineData(17, "state-and-county", "\"County-implemented\" here, \"county-administered\" elsewhere")]
    [InlineData(18, "S1", "it no longer names CAPP and Katie A., keeps SOP and points to the brochure of 2024")]
    [InlineData(19, "theory-organizational", "say \"theoretical basis\" without a list")]
    public async Task Each_is_told_on_its_item(int contradiction, string item, string note)
    {
        var catalogue = (await seeded.Api.AskAsync(Document))["catalogue"]!;

        Notes(catalogue, item).ShouldContain(said => said.Contains(note), $"contradiction {contradiction} on {item}");
    }

    private static IEnumerable<string> Notes(JsonNode? node, string item) => node switch
    {
        JsonArray items => items.SelectMany(i => Notes(i, item)),
        JsonObject fields when fields["id"]?.GetValue<string>() == item => OfItem(fields),
        JsonObject fields => fields.SelectMany(f => Notes(f.Value, item)),
        _ => [],
    };

    private static IEnumerable<string> OfItem(JsonObject item) =>
        item["provenance"]?["notes"]!.AsArray().Select(n => n!.GetValue<string>()) ?? (item["note"] is { } note ? [note.GetValue<string>()] : []);
}
