using CpmTracker.StandIns.HotChocolate.Tests.Books;
using HotChocolate;
using HotChocolate.Types;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class A_record_becomes_an_input
{
    /// <summary>What is looked for.</summary>
    /// <param name="Text">Words of it.</param>
    /// <param name="Genres">Any of these.</param>
    /// <param name="Size">How many.</param>
    public sealed record Search(string Text, IReadOnlyList<Genre>? Genres, int Size = 10)
    {
        public Optional<string?> Author { get; init; }

        [DefaultValue(Genre.HTTPStuff)]
        public Genre Shelf { get; set; }

        public Range? Pages { get; init; }

        [GraphQLIgnore]
        public string Shown => Text.ToUpperInvariant();
    }

    public sealed class Range
    {
        public int? From { get; set; }

        public required int To { get; init; }
    }

    [OneOf]
    public sealed record ByInput(string? Title, int? Number);

    public sealed class Query
    {
        public string Find(Search search) => string.Join(" | ", search.Text, string.Join(',', search.Genres ?? []), search.Size,
            search.Author.HasValue ? search.Author.Value ?? "null" : "absent", search.Shelf, search.Pages is { } range ? $"{range.From}-{range.To}" : "all");

        public string One(ByInput by) => by.Title ?? by.Number.ToString()!;

        public string Maybe(Optional<int?> number) => number.HasValue ? number.Value?.ToString() ?? "null" : "absent";

        public int Sum(int[] numbers, HashSet<string>? words = null) => numbers.Sum() + (words?.Count ?? 0);
    }

    [Fact]
    public async Task With_a_field_for_what_the_constructor_takes_and_what_can_be_set()
    {
        var sdl = await Graph.Of<Query>().SdlAsync();

        sdl.ShouldContain("""
            "What is looked for."
            input SearchInput {
              "Words of it."
              text: String!
              "Any of these."
              genres: [Genre!]
              "How many."
              size: Int! = 10
              author: String
              shelf: Genre! = HTTP_STUFF
              pages: RangeInput
            }
            """);
        sdl.ShouldContain("input ByInput @oneOf {");
        sdl.ShouldContain("maybe(number: Int): String!");
        sdl.ShouldContain("sum(numbers: [Int!]!, words: [String!]): Int!");
    }

    [Theory]
    [InlineData("""{ find(search: { text: "a" }) }""", "a |  | 10 | absent | HTTPStuff | all")]
    [InlineData("""{ find(search: { text: "a", genres: [SCI_FI], size: 3, author: null, shelf: SCI_FI, pages: { to: 9 } }) }""", "a | SciFi | 3 | null | SciFi | -9")]
    [InlineData("""{ find(search: { text: "a", genres: SCI_FI, author: "b", pages: { from: 1, to: 9 } }) }""", "a | SciFi | 10 | b | HTTPStuff | 1-9")]
    public async Task Whose_values_come_from_literals(string document, string expected)
        => (await Graph.Of<Query>().AnswerAsync(document)).ShouldBe($$$"""{"data":{"find":"{{{expected}}}"}}""");

    [Fact]
    public async Task Whose_values_come_from_variables()
    {
        var search = new Dictionary<string, object?> { ["text"] = "a", ["genres"] = new[] { "SCI_FI", "HTTP_STUFF" }, ["pages"] = Graph.With("to", 2) };

        var answer = await Graph.Of<Query>().AnswerAsync("query($s: SearchInput!) { find(search: $s) }", Graph.With("s", search));

        answer.ShouldBe("""{"data":{"find":"a | SciFi,HTTPStuff | 10 | absent | HTTPStuff | -2"}}""");
    }

    [Theory]
    [InlineData("{ maybe }", "absent")]
    [InlineData("{ maybe(number: null) }", "null")]
    [InlineData("{ maybe(number: 3) }", "3")]
    public async Task That_tells_what_is_absent_from_what_is_null(string document, string expected)
        => (await Graph.Of<Query>().AnswerAsync(document)).ShouldBe($$$"""{"data":{"maybe":"{{{expected}}}"}}""");

    [Fact]
    public async Task Or_a_list_of_any_kind()
        => (await Graph.Of<Query>().AnswerAsync("""{ sum(numbers: [1, 2], words: ["a", "a"]) }""")).ShouldBe("""{"data":{"sum":4}}""");

    [Theory]
    [InlineData("""{ one(by: { title: "a", number: 1 }) }""")]
    [InlineData("""{ one(by: {}) }""")]
    [InlineData("""{ one(by: { title: null }) }""")]
    public async Task Of_which_exactly_one_field_may_be_given(string document)
        => (await Graph.Of<Query>().AnswerAsync(document)).ShouldContain("\"errors\"");

    [Fact]
    public async Task Of_which_one_field_is_given()
        => (await Graph.Of<Query>().AnswerAsync("""{ one(by: { number: 7 }) }""")).ShouldBe("""{"data":{"one":"7"}}""");
}
