namespace CpmTracker.StandIns.Wolverine.Tests;

/// <summary>Handlers that answer, in every shape.</summary>
public sealed class Doubling
{
    public static Answer Handle(Ask ask) => new(ask.Number * 2);

    public async Task<Answer> HandleAsync(AskLater ask)
    {
        await Task.Yield();
        return new Answer(ask.Number * 2);
    }

    public static async ValueTask<Answer> Consume(AskSoon ask)
    {
        await Task.Yield();
        return new Answer(ask.Number * 2);
    }

    public static Answer Handles(Submitted<Ask> submitted) => new(submitted.Command.Number * 3);

    public static Answer Consumes(Submitted<AskLater> submitted) => new(submitted.Command.Number * 4);
}
