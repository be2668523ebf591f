namespace CpmTracker.Benchmarks.GraphQL;

using GreenDonut;
using HotChocolate;

/// <summary>A book of the schema that the engine alone is measured with.</summary>
/// <param name="Id">Numbers the books, from 1.</param>
/// <param name="Title">The title.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="InPrint">Whether it can be bought.</param>
/// <param name="AuthorId">By whom; a client does not see it.</param>
public sealed record Book(int Id, string Title, int Pages, DateOnly Published, bool InPrint, [property: GraphQLIgnore] int AuthorId)
{
    /// <summary>By whom.</summary>
    public Task<Author?> GetAuthor(AuthorLoader authors, CancellationToken ct) => authors.LoadAsync(AuthorId, ct);
}

/// <summary>Who writes books.</summary>
/// <param name="Id">Numbers the authors, from 1.</param>
/// <param name="Name">The name.</param>
/// <param name="Born">The year of birth.</param>
public sealed record Author(int Id, string Name, int Born);

/// <summary>Fifty books by as many authors.</summary>
public static class Shelf
{
    private const int Size = 50;

    /// <summary>The books.</summary>
    public static IReadOnlyList<Book> Books { get; } =
        [.. Enumerable.Range(1, Size).Select(n => new Book(n, $"On coaching, volume {n}", 100 + n, new DateOnly(2012, 1, 1).AddMonths(n), n % 3 > 0, n))];

    private static Dictionary<int, Author> Authors { get; } = Enumerable.Range(1, Size).Select(n => new Author(n, $"Author {n}", 1940 + n)).ToDictionary(a => a.Id);

    /// <summary>Some authors, as a store gives them: not at once, so that nobody can do without waiting.</summary>
    public static async Task<IReadOnlyDictionary<int, Author>> AuthorsAsync(IReadOnlyList<int> ids)
    {
        var found = new Dictionary<int, Author>(ids.Count);
        foreach (var id in ids) found[id] = Authors[id];
        await Task.Yield();
        return found;
    }
}

/// <summary>Loads authors, all that a query needs at once.</summary>
public sealed class AuthorLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Author>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) => Shelf.AuthorsAsync(keys);
}

/// <summary>What can be asked of it.</summary>
public sealed class LibraryQuery
{
    /// <summary>The least that can be asked.</summary>
    public const string Hello = "{ hello }";

    /// <summary>Fifty objects with a nested one each.</summary>
    public const string FiftyBooks = "{ books { id title pages published inPrint author { id name born } } }";

    /// <summary>A greeting.</summary>
    public string GetHello() => "world";

    /// <summary>The books.</summary>
    public IReadOnlyList<Book> GetBooks() => Shelf.Books;
}
