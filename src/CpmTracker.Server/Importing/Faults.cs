namespace CpmTracker.Server.Importing;

/// <summary>Collects what is wrong: all of it is counted, and the first of it kept.</summary>
internal sealed class Faults
{
    /// <summary>How many are kept: more than anybody reads, and no more than memory and an answer can hold.</summary>
    public const int Kept = 1000;

    private readonly List<ImportFault> kept = [];

    public int Count { get; private set; }

    /// <summary>Whether something is wrong with the file itself, so that its rows cannot be told apart.</summary>
    public bool Fatal { get; private set; }

    /// <summary>What is kept, by line.</summary>
    public IReadOnlyList<ImportFault> ByLine() => [.. kept.OrderBy(f => f.Line)];

    public void Add(int line, string? column, string reason)
    {
        Count++;
        if (kept.Count < Kept) kept.Add(new(line, column, reason));
    }

    /// <summary>Something that no good row survives.</summary>
    public void AddFatal(int line, string? column, string reason)
    {
        Add(line, column, reason);
        Fatal = true;
    }
}
