using CpmTracker.StandIns.Wolverine.Tests.Sessions;
using Marten;
using Wolverine;
using Wolverine.Attributes;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

/// <summary>Something to do, on behalf of a group, that may fail so many times.</summary>
[MessageIdentity("chore.v1")]
public sealed record Chore(string Group, int Number, int Failures = 0);

/// <summary>The same, recorded as an event of the group.</summary>
public sealed record CountedChore(string Group, int Number);

/// <summary>Records an event, and publishes chores.</summary>
public sealed record Order(string Stream, int Chores, bool Fails = false);

public static class Ordering
{
    public static async Task Handle(Order order, IDocumentSession session, IMessageContext bus)
    {
        session.Events.Append(order.Stream, new Counted(order.Chores));
        for (var i = 0; i < order.Chores; i++) await bus.PublishAsync(new Chore(order.Stream, i));
        if (order.Fails) throw new IOException("The handler failed at its end.");
    }
}

public static class Working
{
    public static void Handle(Chore chore, Envelope envelope, Journal journal)
    {
        if (envelope.Attempts <= chore.Failures && !journal.Forgives) throw new IOException($"attempt {envelope.Attempts}");
        journal.Write(chore.Failures > 0 ? $"{chore.Group} {chore.Number} in attempt {envelope.Attempts}" : $"{chore.Group} {chore.Number}");
    }
}

public static class CountedWorking
{
    public static void Handle(CountedChore chore, IDocumentSession session, Journal journal)
    {
        session.Events.Append(chore.Group, new Counted(1));
        journal.Write($"{chore.Group} {chore.Number}");
    }
}
