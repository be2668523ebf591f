namespace CpmTracker.Faults.Linear;

/// <summary>
/// Judges the history of one stream against the model: a list that only grows. The stream as it stands in the end gives the order of all appends; what remains to be seen is that every operation can
/// be put at one moment between its call and its answer so that everybody saw the list as it was at theirs. That is linearizability (Herlihy and Wing, 1990); the known order makes it easy to check.
/// </summary>
public static class Checker
{
    /// <summary>What is wrong, a line each; nothing for a linearizable history.</summary>
    /// <param name="operations">All operations on the stream, in any order.</param>
    /// <param name="stream">The marks that stand in the end, by version from 1.</param>
    public static IReadOnlyList<string> Check(IReadOnlyList<Operation> operations, IReadOnlyList<Mark> stream)
    {
        var findings = new List<string>();
        var places = Places(stream, findings);
        var known = operations.Select(operation => operation.Number).ToHashSet();
        findings.AddRange(places.Keys.Where(number => !known.Contains(number)).Select(number => $"#{number} stands and nobody called it"));
        var traces = Traces(stream);
        foreach (var operation in operations)
            if ((operation.IsRead ? OfRead(operation, traces) : OfAppend(operation, places)) is { } finding) findings.Add($"{operation}: {finding}");
        if (findings.Count == 0) findings.AddRange(OfMoments(operations, places));
        return findings;
    }

    /// <summary>The version before each append that stands. Its marks must follow each other without a gap, and stand once.</summary>
    private static Dictionary<long, long> Places(IReadOnlyList<Mark> stream, List<string> findings)
    {
        var places = new Dictionary<long, long>();
        for (var at = 0; at < stream.Count;)
        {
            var first = stream[at];
            var whole = first.Index == 0 && at + first.Of <= stream.Count && Enumerable.Range(0, first.Of).All(n => stream[at + n] == first with { Index = n });
            if (!whole) findings.Add($"#{first.Operation} does not stand as a whole from version {at + 1} on");
            if (!places.TryAdd(first.Operation, at)) findings.Add($"#{first.Operation} stands twice, again from version {at + 1} on");
            at += whole ? first.Of : 1;
        }

        return places;
    }

    private static long[] Traces(IReadOnlyList<Mark> stream)
    {
        var traces = new long[stream.Count + 1];
        for (var at = 0; at < stream.Count; at++) traces[at + 1] = Chain.After(traces[at], stream[at]);
        return traces;
    }

    private static string? OfRead(Operation read, long[] traces) =>
        read.Result != Result.Done ? null
        : read.Version >= traces.Length ? $"saw a version that never was; the last is {traces.Length - 1}"
        : read.Trace != traces[read.Version] ? "saw something else than the events up to its version"
        : null;

    private static string? OfAppend(Operation append, Dictionary<long, long> places) => (append.Result, places.TryGetValue(append.Number, out var before)) switch
    {
        (Result.Done, false) => "was acknowledged and does not stand",
        (Result.Refused, true) => "was refused and stands",
        (Result.Done, true) when append.Version != before + append.Events => $"was acknowledged at another version than it stands at, {before + append.Events}",
        (_, true) when append.Expected is { } expected && expected != before => $"stands after version {before}, and was to stand after {expected} only",
        _ => null,
    };

    /// <summary>Goes through all calls and answers as they came. Whoever is called sees what had been answered before; who is refused must have had a reason by the time of the answer.</summary>
    private static IEnumerable<string> OfMoments(IReadOnlyList<Operation> operations, Dictionary<long, long> places)
    {
        long answered = 0, invoked = 0;
        var answeredBefore = new Dictionary<long, long>();
        foreach (var (operation, isCall) in operations.SelectMany(o => new[] { (At: o.Invoked, o, true), (At: o.Answered, o, false) }).OrderBy(m => m.At).Select(m => (m.o, m.Item3)))
        {
            var stands = places.TryGetValue(operation.Number, out var before);
            if (isCall)
            {
                answeredBefore[operation.Number] = answered;
                if (stands) invoked = Math.Max(invoked, before + operation.Events);
                if (stands && before < answered) yield return $"{operation}: stands after version {before}, though version {answered} had been answered before it was called";
                if (operation is { IsRead: true, Result: Result.Done } && operation.Version < answered) yield return $"{operation}: is older than version {answered}, which had been answered before";
            }
            else if (operation.Result == Result.Done)
            {
                if (operation.Version > invoked) yield return $"{operation}: saw version {operation.Version}, though nothing beyond {invoked} had been called by then";
                answered = Math.Max(answered, operation.Version);
            }
            else if (operation.Result == Result.Refused)
            {
                var least = answeredBefore[operation.Number];
                if (least == invoked && (operation.Expected ?? least) == least)
                    yield return $"{operation}: was refused, though the stream was at version {least} all the time";
            }
        }
    }
}
