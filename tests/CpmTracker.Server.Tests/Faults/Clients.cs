using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>Several clients at once, which send commands and note what came of each. What was left unanswered they send again, under the same command id, as soon as there is a server.</summary>
internal sealed class Clients(ServedFolder served, CancellationToken ct)
{
    private const int AtOnce = 8;
    private readonly ConcurrentDictionary<Guid, JsonNode> acknowledged = new();
    private int unanswered;
    private int recordedUnanswered;

    /// <summary>Ids of the commands that were answered as recorded.</summary>
    public IReadOnlyCollection<Guid> Acknowledged => [.. acknowledged.Keys];

    /// <summary>How many sendings got no answer; each was repeated.</summary>
    public int Unanswered => unanswered;

    /// <summary>How many of those had been recorded all the same.</summary>
    public int RecordedUnanswered => recordedUnanswered;

    /// <summary>Sends all of them, until the last is acknowledged.</summary>
    /// <param name="commands">What to send.</param>
    /// <param name="then">Happens after each acknowledgement, while the other clients go on; is told the how manieth of these commands it was.</param>
    public async Task SendAsync(IEnumerable<PlannedCommand> commands, Func<int, Task> then)
    {
        var count = 0;
        await EachAsync(commands, async command =>
        {
            await SendAsync(command);
            await then(Interlocked.Increment(ref count));
        });
    }

    /// <summary>Sends a command until it is acknowledged; gives the answer's data.</summary>
    public async Task<JsonNode> SendAsync(PlannedCommand command)
    {
        while (true)
        {
            var asked = await served.Running;
            if (await asked.TrySendAsync(command.Document, null, command.Token, ct) is { } answer)
            {
                command.IsAcknowledgedBy(answer).ShouldBeTrue($"{command.Document}\n{answer.ToJsonString()}\n{asked.Said}");
                acknowledged.TryAdd(command.Id, answer).ShouldBeTrue();
                return answer["data"]![command.Mutation]!;
            }

            (await served.Running).ShouldNotBe(asked, $"A server that nobody killed gave no answer. It said last:\n{asked.Said}");
            Interlocked.Increment(ref unanswered);
            if (await (await Ledger.OpenAsync(served.Path)).HasReceiptAsync(command.Id)) Interlocked.Increment(ref recordedUnanswered);
        }
    }

    /// <summary>Sends each of them once. Gives those that were not acknowledged, with the answer if one came.</summary>
    public async Task<IReadOnlyDictionary<PlannedCommand, JsonNode?>> SendOnceAsync(IEnumerable<PlannedCommand> commands, Func<int, Task> then)
    {
        var count = 0;
        var refused = new ConcurrentDictionary<PlannedCommand, JsonNode?>();
        await EachAsync(commands, async command =>
        {
            var answer = await (await served.Running).TrySendAsync(command.Document, null, command.Token, ct);
            if (answer is null || !command.IsAcknowledgedBy(answer))
            {
                refused[command] = answer;
                return;
            }

            acknowledged[command.Id] = answer;
            await then(Interlocked.Increment(ref count));
        });
        return refused;
    }

    /// <summary>Asks, and expects no error at all.</summary>
    public async Task<JsonNode> AskAsync(string document, object? variables, string token)
    {
        var answer = (await (await served.Running).TrySendAsync(document, variables, token, ct)).ShouldNotBeNull();
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    private Task EachAsync(IEnumerable<PlannedCommand> commands, Func<PlannedCommand, Task> send) => Parallel.ForEachAsync(
        commands, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (command, _) => await send(command));
}
