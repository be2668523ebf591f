namespace Wolverine.ErrorHandling;

/// <summary>Lets a rule go on after its first action.</summary>
public interface IAdditionalActions
{
    /// <summary>What to do once the steps before it are used up.</summary>
    IFailureActions Then { get; }

    /// <summary>Makes each pause of the rule up to twice as long, at random, so that many hosts do not all come back at once.</summary>
    IAdditionalActions WithFullJitter();

    /// <summary>Makes each pause of the rule longer by up to this part of it (0.25: a quarter), at random.</summary>
    IAdditionalActions WithBoundedJitter(double percent);

    /// <summary>Makes each pause of the rule longer by up to twice as many times its length as there were attempts, at random.</summary>
    IAdditionalActions WithExponentialJitter();
}
