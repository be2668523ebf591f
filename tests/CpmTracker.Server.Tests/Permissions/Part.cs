namespace CpmTracker.Server.Tests.Permissions;

/// <summary>A part of the API: what is reached from one kind of object without passing through another.</summary>
/// <param name="Root">Name of the object's type.</param>
/// <param name="Types">The types reached, each by the way that asks the least.</param>
public sealed record Part(string Root, IReadOnlyDictionary<string, Way> Types)
{
    /// <summary>The objects that concern somebody of their own, and the whole.</summary>
    public static IReadOnlyList<string> Roots { get; } = ["Query", "Director", "County", "Coach", "StatewideActivity"];

    /// <summary>Name of the type of what can be followed.</summary>
    public const string Followed = "Subscription";

    /// <summary>The field of the query that gives one such object by its id.</summary>
    public string Query => Root == "StatewideActivity" ? "activity" : Root.ToLowerInvariant();

    /// <summary>The kind of object in words.</summary>
    public string Words => Root == "StatewideActivity" ? "statewide activity" : Root.ToLowerInvariant();

    public static IReadOnlyList<Part> AllOf(ApiShape api)
    {
        var own = Roots.Skip(1).Select(root => Of(api, root, [])).ToList();

        // What tells whom it concerns is asked where it concerns them, also when a list of the whole hands it out.
        var whole = Of(api, Roots[0], [.. own.SelectMany(part => part.Types.Keys).Where(Guards.TellsWhomItConcerns)]);

        // What is followed is of the same types as what is asked, with the same guards beside their fields.
        return [whole, Of(api, Followed, [.. whole.Types.Keys]), .. own];
    }

    private static Part Of(ApiShape api, string root, HashSet<string> elsewhere)
    {
        var found = new Dictionary<string, Way>();
        var open = new PriorityQueue<(string Type, Way Way), int>();
        open.Enqueue((root, new([], Guards.Of(root) ?? Guard.Open)), 0);
        while (open.TryDequeue(out var next, out _))
        {
            if (!found.TryAdd(next.Type, next.Way)) continue;
            foreach (var field in api.Fields(next.Type).Where(f => api.IsObject(f.Type) && !Roots.Contains(f.Type) && !elsewhere.Contains(f.Type) && !found.ContainsKey(f.Type)))
            {
                var way = new Way([.. next.Way.Fields, field], Guarding(next.Way, next.Type, field));
                open.Enqueue((field.Type, way), (way.Guard.Weight * 100) + way.Fields.Sum(f => f.Arguments.Count == 0 ? 1 : 5));
            }
        }

        return new(root, found);
    }

    /// <summary>What a field of a type asks in this part, and what the object asks that it hands out from another part.</summary>
    public Asked Asked(string type, ApiField field) => new(type, field.Name, Guarding(Types[type], type, field), Roots.Contains(field.Type) ? field.Type : null);

    /// <summary>Whether the table says that somebody sees the field.</summary>
    public bool MaySee(Viewpoint viewpoint, Asked asked, Subject subject) =>
        viewpoint.MaySee(asked.Guard, subject.Concerned(Root))
        && (asked.HandsOut is not { } other || viewpoint.MaySee(Guards.Of(other) ?? Guard.Open, subject.Concerned(other)));

    private static Guard Guarding(Way way, string type, ApiField field) => way.Guard.And(Guards.Of(type, field.Name));
}

/// <summary>How a type is reached, and what that asks.</summary>
/// <param name="Fields">The fields from the root.</param>
/// <param name="Guard">What all of them ask together.</param>
public sealed record Way(IReadOnlyList<ApiField> Fields, Guard Guard);

/// <summary>A field and what it asks of those who would see it.</summary>
/// <param name="Type">The object's type.</param>
/// <param name="Field">The field.</param>
/// <param name="Guard">What the field and the way to it ask.</param>
/// <param name="HandsOut">The kind of object that it hands out, where that has a part of its own.</param>
public sealed record Asked(string Type, string Field, Guard Guard, string? HandsOut)
{
    public override string ToString() => $"{Type}.{Field} ({Guard})";
}
