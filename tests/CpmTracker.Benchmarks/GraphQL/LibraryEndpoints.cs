namespace CpmTracker.Benchmarks.GraphQL;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

/// <summary>The baseline: endpoints without GraphQL that answer with the same bytes from the same objects, as one writes them by hand.</summary>
internal static class LibraryEndpoints
{
    public const string Hello = "/bare/hello";
    public const string FiftyBooks = "/bare/books";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Hello, () => Answer.Of(new Greeting("world")));
        app.MapGet(FiftyBooks, async () => Answer.Of(new Books(await BooksAsync())));
    }

    private static async Task<List<BookLine>> BooksAsync()
    {
        var authors = await Shelf.AuthorsAsync([.. Shelf.Books.Select(b => b.AuthorId)]);
        return [.. Shelf.Books.Select(b => new BookLine(b.Id, b.Title, b.Pages, b.Published, b.InPrint, authors[b.AuthorId]))];
    }

    private sealed record Greeting(string Hello);

    private sealed record Books([property: System.Text.Json.Serialization.JsonPropertyName("books")] List<BookLine> All);

    private sealed record BookLine(int Id, string Title, int Pages, DateOnly Published, bool InPrint, Author Author);
}

/// <summary>The object that a GraphQL response has around its data.</summary>
internal sealed record Answer<T>(T Data);

/// <summary>Puts it around.</summary>
internal static class Answer
{
    public static Answer<T> Of<T>(T data) => new(data);
}
