namespace Wolverine.ErrorHandling;

/// <summary>Which failures are met in which way.</summary>
public class FailureRuleCollection
{
    private readonly List<FailureRule> _rules = [];

    internal void Add(FailureRule rule) => _rules.Add(rule);

    /// <summary>What to do after that attempt; null if nothing is said of it. A rule that has used up its steps leaves the word to those after it.</summary>
    internal FailureAction? After(Exception exception, int attempt) =>
        _rules.Where(rule => rule.Matches(exception)).Select(rule => rule.After(attempt)).FirstOrDefault(action => action is not null);
}
