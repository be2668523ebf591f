using Marten;
using Wolverine;

namespace CpmTracker.StandIns.Wolverine.Tests.Sessions;

/// <summary>Adds to a tally.</summary>
/// <param name="Tally">The stream.</param>
/// <param name="By">How much.</param>
/// <param name="Receipt">The id of the receipt that is written along, if any.</param>
/// <param name="Overtaken">In that many first attempts somebody else writes to the stream in between.</param>
/// <param name="Failures">That many first attempts fail at their end.</param>
public sealed record Count(string Tally, int By, string? Receipt = null, int Overtaken = 0, int Failures = 0);

public sealed record CountedUp(string Tally, int Attempt);

public static class Counting
{
    public static async Task<Tally> Handle(Count command, IDocumentSession session, IMessageContext context, Envelope envelope, IDocumentStore store, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Tally>(command.Tally, ct);
        stream.AppendOne(new Counted(command.By));
        if (command.Receipt is not null) session.Insert(new Receipt(command.Receipt));
        await context.PublishAsync(new CountedUp(command.Tally, envelope.Attempts));

        if (envelope.Attempts <= command.Overtaken) await OvertakeAsync(store, command.Tally, ct);
        if (envelope.Attempts <= command.Failures) throw new IOException("The handler failed at its end.");
        return new Tally(command.Tally, (stream.Aggregate?.Count ?? 0) + command.By);
    }

    private static async Task OvertakeAsync(IDocumentStore store, string tally, CancellationToken ct)
    {
        await using var other = store.LightweightSession();
        other.Events.Append(tally, new Counted(100));
        await other.SaveChangesAsync(ct);
    }
}

/// <summary>What is published: it sees what was saved before it left.</summary>
public sealed class CountReporting(IQuerySession session, Journal journal)
{
    public async Task Handle(CountedUp message, CancellationToken ct)
    {
        var tally = await session.Events.AggregateStreamAsync<Tally>(message.Tally, token: ct);
        journal.Write($"{message.Tally} is {tally?.Count} (attempt {message.Attempt})");
    }
}
