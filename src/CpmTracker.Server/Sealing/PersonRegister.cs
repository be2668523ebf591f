namespace CpmTracker.Server.Sealing;

using Marten;

/// <summary>Reads the person register.</summary>
/// <param name="store">Where it is.</param>
/// <param name="seals">Opens it.</param>
public sealed class PersonRegister(IDocumentStore store, Seals seals)
{
    /// <summary>The names of these directors and coaches; unknown and erased ones are missing.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyCollection<string> ids, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var people = await session.LoadManyAsync<Person>(ct, [.. ids]);
        var opened = await seals.OpenAsync([.. people.Select(p => p.Name)], ct);
        return people.Where(p => opened.ContainsKey(p.Name)).ToDictionary(p => p.Id, p => opened[p.Name]);
    }
}
