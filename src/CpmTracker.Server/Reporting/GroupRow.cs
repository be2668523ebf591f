namespace CpmTracker.Server.Reporting;

/// <summary>One group.</summary>
/// <param name="Keys">What its rows have in common, by the keys that were asked for; nothing where they have no such thing.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Share">Of all rows, from 0 to 1.</param>
/// <param name="Measures">What their numbers come to, by name.</param>
/// <param name="Distinct">How many different things they have, by name.</param>
internal sealed record GroupRow(
    IReadOnlyList<(GroupKey Key, string? Value)> Keys, int Count, double Share, IReadOnlyDictionary<string, Measure> Measures, IReadOnlyDictionary<string, int> Distinct);

/// <summary>What a number of the rows of a group comes to.</summary>
/// <param name="Count">How many rows have it.</param>
/// <param name="Sum">All of it together; 0 where no row has it.</param>
/// <param name="Median">The middle one, or half-way between the two middle ones; none where no row has it.</param>
/// <param name="Share">The sum's part of all groups' sums, from 0 to 1; none where those come to nothing.</param>
public sealed record Measure(int Count, int Sum, double? Median, double? Share);
