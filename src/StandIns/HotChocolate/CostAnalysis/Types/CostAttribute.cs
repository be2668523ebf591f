namespace HotChocolate.CostAnalysis.Types;

/// <summary>Says how much work a field takes, in place of the default.</summary>
/// <param name="weight">The work; a field whose resolver may wait takes 10 unless it says otherwise.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The work.</summary>
    public double Weight { get; } = weight;
}
