namespace Wolverine.Runtime.Partitioning;

/// <summary>How the group of a message is found where its sender has not named one; the first rule that fits has the word.</summary>
public class MessagePartitioningRules
{
    private readonly List<Func<object, string?>> _rules = [];

    internal MessagePartitioningRules()
    {
    }

    /// <summary>The group of messages of that type, or that implement that interface.</summary>
    public MessagePartitioningRules ByMessage<T>(Func<T, string> strategy)
    {
        _rules.Add(message => message is T match ? strategy(match) : null);
        return this;
    }

    internal string? GroupOf(object message) => _rules.Select(rule => rule(message)).FirstOrDefault(group => group is not null);
}
