namespace CpmTracker.Server.Reporting;

/// <summary>Rows that can be grouped: a file of its own for each kind says how SQL reads them.</summary>
/// <param name="What">The rows' name in a sentence.</param>
/// <param name="From">The tables that give them; after <see cref="Counties.With"/>.</param>
/// <param name="Keys">By what they can be grouped, each as an expression of text over a row.</param>
/// <param name="Measures">What can be added up, each as an expression of a number over a row, by its name.</param>
internal sealed record GroupSource(string What, string From, IReadOnlyDictionary<GroupKey, string> Keys, IReadOnlyDictionary<string, string> Measures)
{
    /// <summary>What gives one row for each area of concentration; joined only where it is asked for, because it makes several rows of one.</summary>
    public string? Areas { get; init; }

    /// <summary>Of what the different ones in a group are counted, each as an expression of text over a row, by its name.</summary>
    public IReadOnlyDictionary<string, string> Distinct { get; init; } = new Dictionary<string, string>();
}
