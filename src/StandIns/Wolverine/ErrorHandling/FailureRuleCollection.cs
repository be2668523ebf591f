namespace Wolverine.ErrorHandling;

/// <summary>Which exceptions are met by trying again, how often, and after how long.</summary>
public class FailureRuleCollection
{
    private readonly List<FailureRule> _rules = [];

    internal void Add(FailureRule rule) => _rules.Add(rule);

    /// <summary>How long to wait before trying again; null if the failure stands. A rule that has used up its retries leaves the word to those after it.</summary>
    internal TimeSpan? RetryDelay(Exception exception, int attempt) =>
        _rules.Where(rule => rule.Matches(exception)).Select(rule => rule.RetryDelay(attempt)).FirstOrDefault(delay => delay is not null);
}
