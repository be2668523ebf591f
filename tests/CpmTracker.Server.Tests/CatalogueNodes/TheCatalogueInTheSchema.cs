using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.CatalogueNodes;

public sealed class TheCatalogueInTheSchema(SeededApi seeded) : IClassFixture<SeededApi>
{
    private const string Types =
        """
        { __schema { types { name description
            fields { name description type { ...named } args { name description type { ...named } } }
            enumValues { name description } } } }
        fragment named on __Type { name ofType { name ofType { name ofType { name } } } }
        """;

    [Fact]
    public async Task Every_type_field_argument_and_value_says_what_it_is()
    {
        var types = await ReachableAsync(["Catalogue", "CatalogueEdition"]);

        var silent = types.Values.SelectMany(type => Parts(type).Append(type), (type, part) => (Path: $"{type["name"]}.{part["name"]}", Says: (string?)part["description"]))
            .Where(part => string.IsNullOrWhiteSpace(part.Says))
            .Select(part => part.Path);

        silent.ShouldBeEmpty();
        types.Count.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Nothing_of_a_director_a_coach_or_a_county_can_be_reached_from_it()
    {
        var types = await ReachableAsync(["Catalogue", "CatalogueEdition"], notThrough: "HistoryEvent");

        types.Keys.Intersect(["Director", "Coach", "County", "DirectorProgress", "CoachingSession", "Writing", "Viewer"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_events_of_its_history_are_of_no_director()
    {
        var history = (await seeded.Api.AskAsync("{ catalogue { history(first: 200) { nodes { type director { id } } } } }", token: seeded.Api.Staff))["catalogue"]!["history"]!["nodes"]!.AsArray();

        history.Count.ShouldBeGreaterThan(100);
        history.ShouldAllBe(e => e!["director"] == null);
    }

    private async Task<IReadOnlyDictionary<string, JsonNode>> ReachableAsync(IEnumerable<string> from, string? notThrough = null)
    {
        var all = (await seeded.Api.AskAsync(Types))["__schema"]!["types"]!.AsArray().ToDictionary(t => t!["name"]!.GetValue<string>(), t => t!);
        var reached = new Dictionary<string, JsonNode>();
        var open = new Queue<string>(from);
        while (open.TryDequeue(out var name))
        {
            // The scalars that GraphQL itself defines need no words of ours.
            if (name == notThrough || name is "String" or "Int" or "Boolean" or "LocalDate" || !reached.TryAdd(name, all[name])) continue;
            foreach (var part in Parts(all[name]).Where(p => p["type"] is not null)) open.Enqueue(Name(part["type"]!));
        }

        return reached;
    }

    private static IEnumerable<JsonNode> Parts(JsonNode type) =>
        Of(type, "fields").Concat(Of(type, "fields").SelectMany(field => Of(field, "args"))).Concat(Of(type, "enumValues"));

    private static IEnumerable<JsonNode> Of(JsonNode node, string list) => node[list]?.AsArray().Select(part => part!) ?? [];

    private static string Name(JsonNode type) => (string?)type["name"] ?? Name(type["ofType"]!);
}
