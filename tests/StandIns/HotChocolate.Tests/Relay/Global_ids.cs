using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Relay;

public sealed class Global_ids
{
    [Node]
    public sealed record Book(int Id, [property: ID("Author")] string AuthorId)
    {
        public static Task<Book?> GetAsync(int id) => Task.FromResult(id < 10 ? new Book(id, $"a{id}") : null);
    }

    public sealed record Author(string Id);

    [Node]
    [ExtendObjectType(typeof(Author))]
    public sealed class AuthorNode
    {
        [NodeResolver]
        public Author? Fetch(string id, CancellationToken cancellationToken) => new(id);
    }

    public sealed record Filter([property: ID("Author")] string Author, [property: ID("Book")] IReadOnlyList<int>? Books);

    public sealed class Query
    {
        public Book Book([ID("Book")] int id) => new(id, "x");

        public Author Author([ID] string id) => new(id);

        [ID("Shelf")]
        public IReadOnlyList<int> Shelves([ID("Shelf")] int[]? from = null) => from ?? [1, 2];

        public string Filtered(Filter filter) => $"{filter.Author}:{string.Join('+', filter.Books ?? [])}";
    }

    private static IRequestExecutorBuilder Schema() => Graph.Of<Query>().AddTypeExtension<AuthorNode>().AddGlobalObjectIdentification();

    private static string Id(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task Show_in_the_schema()
    {
        var sdl = await Schema().SdlAsync();

        sdl.ShouldContain("type Book implements Node {");
        sdl.ShouldContain("  id: ID!\n");
        sdl.ShouldContain("authorId: ID!");
        sdl.ShouldContain("shelves(from: [ID!]): [ID!]!");
        sdl.ShouldContain("input FilterInput {\n  author: ID!\n  books: [ID!]\n}");
    }

    [Fact]
    public async Task Tell_the_type_and_the_value()
        => (await Schema().AnswerAsync("""{ book(id: "Qm9vazox") { id authorId } shelves }""")).ShouldBe(
            $$$"""{"data":{"book":{"id":"Qm9vazox","authorId":"{{{Id("Author:x")}}}"},"shelves":["{{{Id("Shelf:1")}}}","{{{Id("Shelf:2")}}}"]}}""");

    [Fact]
    public async Task Are_read_in_lists_and_inputs()
    {
        (await Schema().AnswerAsync($$"""{ shelves(from: ["{{Id("Shelf:7")}}"]) }""")).ShouldBe($$$"""{"data":{"shelves":["{{{Id("Shelf:7")}}}"]}}""");
        (await Schema().AnswerAsync($$"""{ filtered(filter: { author: "{{Id("Author:x:y")}}", books: ["Qm9vazox"] }) }""")).ShouldBe("""{"data":{"filtered":"x:y:1"}}""");
    }

    [Theory]
    [InlineData("Author:1", "The node ID is of the type `Author`, but one of the type `Book` was expected.")]
    [InlineData("Book:x", "invalid format")]
    [InlineData("Book", "invalid format")]
    public async Task Of_another_type_or_form_are_refused(string text, string message)
        => (await Schema().AnswerAsync($$"""{ book(id: "{{Id(text)}}") { id } }""")).ShouldContain(message);

    [Fact]
    public async Task Fetch_any_object()
    {
        var answer = await Schema().AnswerAsync($$"""
            { node(id: "Qm9vazox") { __typename id ... on Book { authorId } } nodes(ids: ["{{Id("Author:x")}}", "{{Id("Book:10")}}"]) { id } }
            """);

        answer.ShouldBe($$$"""{"data":{"node":{"__typename":"Book","id":"Qm9vazox","authorId":"{{{Id("Author:a1")}}}"},"nodes":[{"id":"{{{Id("Author:x")}}}"},null]}}""");
    }

    [Fact]
    public async Task Of_unknown_types_fetch_nothing_and_say_so()
        => (await Schema().AnswerAsync($$"""{ node(id: "{{Id("Nope:1")}}") { id } }""")).ShouldContain("no node resolver for the type `Nope`");

    [Fact]
    public async Task Fetch_at_most_fifty_objects_at_once()
        => (await Schema().AnswerAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Graph.With("ids", Enumerable.Repeat("Qm9vazox", 51)))).ShouldContain("HC0076");
}
