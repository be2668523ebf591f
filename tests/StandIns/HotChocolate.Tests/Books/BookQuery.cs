namespace CpmTracker.StandIns.HotChocolate.Tests.Books;

public sealed class BookQuery
{
    private static readonly Book[] All = [new("Emma", 474), new("Dune", 412, Genre.SciFi, "A novel"), new("Hypertext", 12, Genre.HTTPStuff)];

    public IReadOnlyList<Book> GetBooks(Genre? genre = null) => [.. All.Where(book => genre is null || book.Genre == genre)];

    public async Task<Book?> GetBookAsync(string title, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        return Array.Find(All, book => book.Title == title);
    }

    public string Hello(string name = "world") => $"Hello, {name}!";
}
