using HotChocolate;

namespace CpmTracker.StandIns.HotChocolate.Tests.Books;

/// <summary>A book of the library.</summary>
/// <param name="Title">What stands on the cover.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Genre">Where it stands.</param>
/// <param name="Subtitle">What stands below the title.</param>
public sealed record Book(string Title, int Pages, Genre Genre = Genre.SciFi, string? Subtitle = null)
{
    /// <summary>Fails.</summary>
    public string Isbn => throw new InvalidOperationException("the secret reason");

    [GraphQLName("thick")]
    public bool IsThick([GraphQLDescription("From how many pages on.")] int from = 300) => Pages >= from;

    public Task<string?> GetMottoAsync() => Task.FromResult<string?>(null);
}
