namespace CpmTracker.StandIns.Wolverine.Tests;

/// <summary>Handlers that answer nothing, in every shape.</summary>
public static class Writing
{
    public static void Handle(Note note, Journal journal) => journal.Write(note.Text);

    public static async Task HandleAsync(SlowNote note, Journal journal)
    {
        await Task.Yield();
        journal.Write(note.Text);
    }

    public static async ValueTask ConsumeAsync(SwiftNote note, Journal journal)
    {
        await Task.Yield();
        journal.Write(note.Text);
    }

    public static Task Handle(Hang hang, CancellationToken ct) => Task.Delay(Timeout.Infinite, ct);
}
