namespace Wolverine.ErrorHandling;

/// <summary>Lets a rule go on after its first action.</summary>
public interface IAdditionalActions
{
    /// <summary>What to do once the retries before it are used up.</summary>
    IFailureActions Then { get; }
}
