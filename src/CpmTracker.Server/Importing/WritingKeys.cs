namespace CpmTracker.Server.Importing;

using CpmTracker.Domain.Privacy;
using CpmTracker.Server.Sealing;

/// <summary>The keys with which is sealed what a file says of directors in free text.</summary>
internal sealed class WritingKeys
{
    private IReadOnlyDictionary<string, byte[]> keys = new Dictionary<string, byte[]>();

    /// <summary>Reads the keys of these directors.</summary>
    public async Task LoadAsync(Book book, IEnumerable<string> directors, CancellationToken ct) => keys = await book.Keys.FindAsync([.. directors.Distinct()], ct);

    /// <summary>What is wrong with a row that says something of a director who has no key any more.</summary>
    public ImportFault? IfErased(int line, string? text, string director) => text is null || keys.ContainsKey(director)
        ? null
        : new(line, "director_key", "What was written of this director is erased, and nothing can be written any more.");

    /// <summary>A text sealed, if there is one.</summary>
    public Sealed? Seal(string? text, string director) => text is null ? null : Seals.Seal(text, director, keys[director]);
}
