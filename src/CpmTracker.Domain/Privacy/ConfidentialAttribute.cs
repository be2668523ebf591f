namespace CpmTracker.Domain.Privacy;

/// <summary>Says how confidential a field is, where the field is declared. A field without it is of class C1 in a director's stream and C0 elsewhere.</summary>
/// <param name="level">The class.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class ConfidentialAttribute(Confidentiality level) : Attribute
{
    /// <summary>The class.</summary>
    public Confidentiality Level { get; } = level;
}
