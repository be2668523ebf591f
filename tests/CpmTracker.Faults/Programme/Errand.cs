namespace CpmTracker.Faults.Programme;

/// <summary>A thing to record, decided as the application decides: receipt, state, events, one save.</summary>
/// <param name="Id">Given by whoever wants it done; the same id again gets the first answer again.</param>
/// <param name="Director">The stream that it is about.</param>
/// <param name="County">Where the director is enrolled, if that has not happened yet.</param>
/// <param name="Minutes">Of each session that is recorded; at least one.</param>
/// <param name="Also">Another stream, to which a last session goes in the same save; none as a rule.</param>
public sealed record Errand(string Id, string Director, string County, IReadOnlyList<int> Minutes, string? Also = null)
{
    private const int Counties = 3;

    /// <summary>Errands of a round, some on streams that all share and some on streams of their own.</summary>
    public static IReadOnlyList<Errand> Draw(Random random, int count, string prefix, int directors) => [.. Enumerable.Range(0, count).Select(n =>
    {
        var id = $"{prefix}-{n}";
        var director = random.Next(8) == 0 ? $"director-{id}" : $"director-{random.Next(directors)}";
        var minutes = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(15, 90)).ToList();
        return new Errand(id, director, $"county-{random.Next(Counties)}", minutes, random.Next(6) == 0 ? $"director-also-{random.Next(directors)}" : null);
    })];
}

/// <summary>What whoever sent an errand knows of it.</summary>
public enum Knowledge
{
    /// <summary>It stands.</summary>
    Acknowledged,

    /// <summary>Nothing of it stands.</summary>
    Refused,

    /// <summary>The connection ended before the answer came: only the receipt can tell.</summary>
    Unknown,
}

/// <summary>What came of an errand.</summary>
/// <param name="Errand">Its id.</param>
/// <param name="Knowledge">What is known.</param>
/// <param name="Version">The stream's version after it, if it stands.</param>
/// <param name="Repeated">Whether it stood already when it was asked for: the receipt was found.</param>
/// <param name="Why">The failure, if it was not acknowledged.</param>
public sealed record Answer(string Errand, Knowledge Knowledge, long Version = 0, bool Repeated = false, string? Why = null);
