namespace Wolverine.ErrorHandling;

/// <summary>Something that failure rules can be given to.</summary>
public interface IWithFailurePolicies
{
    /// <summary>The rules, in the order in which they are asked.</summary>
    FailureRuleCollection Failures { get; }
}
