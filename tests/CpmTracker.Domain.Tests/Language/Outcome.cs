namespace CpmTracker.Domain.Tests.Language;

/// <summary>What came of a command, and what comes of the same command sent again.</summary>
internal sealed class Outcome<TState>(Decision decision, Func<Decision> again)
    where TState : class
{
    /// <summary>Exactly these events are appended; and the same command again appends nothing more.</summary>
    public void Then(params IOccurrence[] expected)
    {
        var accepted = decision.ShouldBeOfType<Decision.Accepted>();
        StoredJson.Of(accepted.Events).ShouldBe(StoredJson.Of(expected));
        again().ShouldBeOfType<Decision.Accepted>().Events.ShouldBeEmpty("The same command again must append nothing.");
    }

    /// <summary>It was so already.</summary>
    public void ThenNothing() => decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldBeEmpty();

    /// <summary>By this rule, which is told in a sentence.</summary>
    public void ThenRejected(Rejection rule)
    {
        var rejected = decision.ShouldBeOfType<Decision.Rejected>();
        rejected.Rule.ShouldBe(rule);
        rejected.Message.ShouldMatch(@"^[A-Z].+\.$");
    }
}

/// <summary>What a decision appends.</summary>
internal static class Outcome
{
    public static IReadOnlyList<IOccurrence> Appended(Decision decision) => decision is Decision.Accepted accepted ? accepted.Events : [];
}
