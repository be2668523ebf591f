namespace CpmTracker.Server.Seeding;

using System.Text.RegularExpressions;
using CpmTracker.Domain.Catalogue;

/// <summary>
/// The ids that a folder defines and those that it refers to. Ids are unique over all kinds of item, so that a note or a person can cite one without its kind.
/// </summary>
internal sealed partial class ItemIds
{
    private readonly Dictionary<string, Definition> defined = new(StringComparer.Ordinal);
    private readonly List<SeedError> duplicates = [];
    private readonly List<Reference> references = [];

    /// <summary>Notes that an item has this id; false when it may not.</summary>
    public bool Define(string id, Type kind, string file, int line)
    {
        if (!IdForm().IsMatch(id))
        {
            duplicates.Add(new(file, line, $"id '{id}' may hold only letters, digits, '.', '_' and '-'"));
            return false;
        }

        if (defined.TryAdd(id, new(kind, file, line)))
            return true;
        duplicates.Add(new(file, line, $"duplicate id '{id}': first at {defined[id].File}:{defined[id].Line}"));
        return false;
    }

    /// <summary>Notes that a value refers to an id, which may be defined later.</summary>
    public void Refer(string id, IReadOnlyList<Type> kinds, string key, string file, int line) => references.Add(new(id, kinds, key, file, line));

    /// <summary>What is wrong with the ids, once all files are read.</summary>
    public IEnumerable<SeedError> Problems() => [.. duplicates, .. references.Select(Problem).OfType<SeedError>()];

    private SeedError? Problem(Reference reference)
    {
        var id = reference.Id;
        if (reference.Kinds is [var kind] && kind == typeof(SourceDefined))
        {
            if (!SourceForm().IsMatch(id))
                return new(reference.File, reference.Line, $"'{id}' in '{reference.Key}' must be a source with or without lines, such as P14 or S3:61-63");
            id = id.Split(':')[0];
        }

        if (!defined.TryGetValue(id, out var target))
            return new(reference.File, reference.Line, $"'{reference.Key}' refers to '{id}', which nothing defines");
        return reference.Kinds.Count == 0 || reference.Kinds.Contains(target.Kind)
            ? null
            : new(reference.File, reference.Line, $"'{reference.Key}' refers to '{id}', which is of another kind ({target.File}:{target.Line})");
    }

    private sealed record Definition(Type Kind, string File, int Line);

    private sealed record Reference(string Id, IReadOnlyList<Type> Kinds, string Key, string File, int Line);

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[A-Z]\d*(:\d+(-\d+)?(,\d+(-\d+)?)*)?$")]
    private static partial Regex SourceForm();
}
