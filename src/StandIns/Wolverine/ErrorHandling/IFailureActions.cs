namespace Wolverine.ErrorHandling;

/// <summary>What to do about a failure. Each retry runs in a fresh service scope, with a fresh session.</summary>
public interface IFailureActions
{
    /// <summary>Tries once more, at once.</summary>
    IAdditionalActions RetryOnce();

    /// <summary>Tries up to so many times more (1 to 25), at once.</summary>
    IAdditionalActions RetryTimes(int attempts);

    /// <summary>Tries once more after each of the pauses (1 to 25 of them).</summary>
    IAdditionalActions RetryWithCooldown(params TimeSpan[] delays);
}
