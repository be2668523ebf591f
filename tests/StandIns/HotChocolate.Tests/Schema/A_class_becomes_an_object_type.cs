using CpmTracker.StandIns.HotChocolate.Tests.Books;
using HotChocolate;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class A_class_becomes_an_object_type
{
    [Fact]
    public async Task With_names_nullability_defaults_and_descriptions()
    {
        var sdl = await Graph.Of<BookQuery>().SdlAsync();

        sdl.ShouldBeSdl("""
            schema { query: BookQuery }

            "A book of the library."
            type Book {
              thick("From how many pages on." from: Int! = 300): Boolean!
              motto: String
              "What stands on the cover."
              title: String!
              "How many pages it has."
              pages: Int!
              "Where it stands."
              genre: Genre!
              "What stands below the title."
              subtitle: String
              "Fails."
              isbn: String!
            }

            type BookQuery {
              books(genre: Genre): [Book!]!
              book(title: String!): Book
              hello(name: String! = "world"): String!
            }

            enum Genre { SCI_FI HTTP_STUFF }
            """);
    }

    public sealed class Shapes
    {
        public short Short => 1;

        public long Long => 1;

        public float? Float => 1;

        public decimal Decimal => 1;

        public Guid Uuid => Guid.Empty;

        public DateTimeOffset Instant => DateTimeOffset.UnixEpoch;

        public DateOnly Day => DateOnly.MinValue;

        public TimeOnly Time => TimeOnly.MinValue;

        public IReadOnlyList<string?>? Words => null;

        public int?[] Numbers => [];

        public IEnumerable<IReadOnlyList<int>> Nested => [];

        public Task<List<string>?> GetLaterAsync() => Task.FromResult<List<string>?>(null);

        public ValueTask<string> GetValueAsync() => new("");

        [GraphQLIgnore]
        public string Hidden => "";

        [GraphQLDeprecated("Use `long`.")]
        public int Old => 1;

        [Obsolete("Gone soon.")]
        public int Older => 1;

        public string GetAsync() => "";

        public string ISBN => "";

        public string FOOBar => "";
    }

    [Fact]
    public async Task Whose_fields_have_the_types_of_the_members()
    {
        var sdl = await Graph.Of<Shapes>().SdlAsync();

        sdl[sdl.IndexOf("type Shapes", StringComparison.Ordinal)..].ShouldStartWith("""
            type Shapes {
              later: [String!]
              value: String!
              async: String!
              short: Short!
              long: Long!
              float: Float
              decimal: Decimal!
              uuid: UUID!
              instant: DateTime!
              day: LocalDate!
              time: LocalTime!
              words: [String]
              numbers: [Int]!
              nested: [[Int!]!]!
              old: Int! @deprecated(reason: "Use `long`.")
              older: Int! @deprecated(reason: "Gone soon.")
              isbn: String!
              fooBar: String!
            }
            """);
    }
}
