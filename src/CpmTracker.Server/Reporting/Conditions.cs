namespace CpmTracker.Server.Reporting;

using Dapper;

/// <summary>The conditions that rows must fulfil, and the values they compare with: those are parameters, so that nothing a caller sends becomes SQL.</summary>
internal sealed class Conditions
{
    private readonly List<string> all = [];

    /// <summary>The values by the names that the conditions give them.</summary>
    public DynamicParameters Values { get; } = new();

    /// <summary>The conditions as the end of a statement that selects.</summary>
    public string Sql => all.Count == 0 ? "" : $"where {string.Join(" and ", all)}";

    /// <summary>Asks for one more thing.</summary>
    public Conditions And(string condition)
    {
        all.Add(condition);
        return this;
    }

    /// <summary>Asks for one more thing that compares with a value, where there is one.</summary>
    public Conditions AndIf(object? value, string name, string condition) => value is null ? this : With(name, value).And(condition);

    /// <summary>A value that the statement names without a condition.</summary>
    public Conditions With(string name, object? value)
    {
        Values.Add(name, value);
        return this;
    }
}
