namespace CpmTracker.Domain.Tests.Laws;

/// <summary>What holds for every stream, whatever was asked of it. That no command throws is part of each: to play it is to decide it.</summary>
internal static class StreamLaws
{
    /// <summary>Idempotent: what was accepted, asked again at once, is accepted and appends nothing.</summary>
    public static void AgainAppendsNothing<TState>(Play<TState> play)
        where TState : class
    {
        foreach (var moment in play.Moments.Where(m => m.Decision is Decision.Accepted))
            moment.Step.Decide(moment.After).ShouldBeOfType<Decision.Accepted>().Events.ShouldBeEmpty(moment.Step.ToString());
    }

    /// <summary>Idempotent for good: a record made under an id of its own, asked again at the very end, appends nothing.</summary>
    public static void LateRepeatAppendsNothing<TState>(Play<TState> play, params Type[] records)
        where TState : class
    {
        foreach (var moment in play.Moments.Where(m => m.Decision is Decision.Accepted && records.Contains(m.Step.Command.GetType())))
            Outcome.Appended(moment.Step.Decide(play.End)).ShouldBeEmpty(moment.Step.ToString());
    }

    /// <summary>Each event happened on the day that the command said.</summary>
    public static void HappenedOnTheDayTold<TState>(Play<TState> play)
        where TState : class
    {
        foreach (var moment in play.Moments)
            foreach (var happened in moment.Appended)
                happened.OccurredOn.ShouldBe(moment.Step.On);
    }

    /// <summary>Replay and codec: the history, read back from its JSON and folded from zero, gives the state that the commands were decided on.</summary>
    public static void ReplayGivesTheSame<TState>(Play<TState> play)
        where TState : class
    {
        var readBack = play.Events.Select(e => (IOccurrence)StoredJson.Read(StoredJson.Of((object)e), e.GetType()));
        play.Stream.After(readBack).ShouldBeStoredAs(play.End);
    }

    /// <summary>The stream's state is there once something was appended, and never goes.</summary>
    public static void StateIsThereOnceSomethingHappened<TState>(Play<TState> play)
        where TState : class
    {
        var appended = 0;
        foreach (var moment in play.Moments) (moment.After is not null).ShouldBe((appended += moment.Appended.Count) > 0);
    }

    /// <summary>What a rejection says is for people, and nothing was appended that broke a rule.</summary>
    public static void RejectionsSayWhy<TState>(Play<TState> play)
        where TState : class
    {
        foreach (var rejected in play.Moments.Select(m => m.Decision).OfType<Decision.Rejected>()) rejected.Message.ShouldMatch(@"^[A-Z].+\.$");
    }
}
