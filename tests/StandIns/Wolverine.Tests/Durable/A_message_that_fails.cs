using CpmTracker.Testing;
using Npgsql;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

public sealed class A_message_that_fails(PostgresFixture postgres)
{
    private const string Dead = "select count(*) from wolverine_dead_letters";

    [Fact]
    public async Task Without_a_rule_it_becomes_a_dead_letter_that_tells_why()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await StartAsync(database, _ => { });
        await host.Bus.PublishAsync(new Chore("a", 1, Failures: 1));
        await DurableHost.UntilAsync(database, Dead, 1);

        var letters = await host.Messages().DeadLetters.QueryAsync(new DeadLetterEnvelopeQuery(), default);
        letters.TotalCount.ShouldBe(1);
        letters.PageNumber.ShouldBe(1);
        var letter = letters.Envelopes.ShouldHaveSingleItem();
        letter.ShouldSatisfyAllConditions(
            l => l.MessageType.ShouldBe("chore.v1"),
            l => l.ExceptionType.ShouldBe("System.IO.IOException"),
            l => l.ExceptionMessage.ShouldBe("attempt 1"),
            l => l.ReceivedAt.ShouldBe("local://chore.v1/"),
            l => l.Source.ShouldBe("CpmTracker.StandIns.Wolverine.Tests"),
            l => l.Replayable.ShouldBeFalse(),
            l => l.ExecutionTime.ShouldBeNull(),
            l => l.SentAt.ShouldBe(l.Envelope.SentAt, TimeSpan.FromMilliseconds(1)),
            l => System.Text.Encoding.UTF8.GetString(l.Envelope.Data!).ShouldBe("""{"Group":"a","Number":1,"Failures":1}"""));
        (await host.Messages().DeadLetters.DeadLetterEnvelopeByIdAsync(letter.Id))!.Id.ShouldBe(letter.Id);
        (await host.Messages().DeadLetters.DeadLetterEnvelopeByIdAsync(Guid.Empty)).ShouldBeNull();
    }

    [Fact]
    public async Task A_dead_letter_that_is_replayed_starts_anew()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await StartAsync(database, p => p.OnException<IOException>().RetryOnce().Then.MoveToErrorQueue());
        await host.Bus.PublishAsync(new Chore("a", 1, Failures: 2));
        await DurableHost.UntilAsync(database, Dead, 1);

        await host.Messages().DeadLetters.MarkDeadLetterEnvelopesAsReplayableAsync([Guid.CreateVersion7()]);
        await host.Messages().DeadLetters.MarkDeadLetterEnvelopesAsReplayableAsync([]);
        await host.Messages().DeadLetters.MarkDeadLetterEnvelopesAsReplayableAsync("System.TimeoutException");
        (await host.CountsAsync()).ShouldBe("0 incoming, 0 scheduled, 0 handled, 1 dead letters");

        host.Journal.Forgives = true;
        await host.Messages().DeadLetters.MarkDeadLetterEnvelopesAsReplayableAsync();
        (await host.Journal.NextAsync()).ShouldBe("a 1 in attempt 1");
        await DurableHost.UntilAsync(database, Dead, 0);
    }

    [Fact]
    public async Task Dead_letters_are_asked_for_by_what_they_are_and_deleted_for_good()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await StartAsync(database, _ => { });
        for (var i = 0; i < 5; i++) await host.Bus.PublishAsync(new Chore("a", i, Failures: 9));
        await DurableHost.UntilAsync(database, Dead, 5);
        var letters = host.Messages().DeadLetters;

        (await CountAsync(new() { PageSize = 2 })).ShouldBe((5, 2));
        (await CountAsync(new() { PageSize = 2, PageNumber = 3 })).ShouldBe((5, 1));
        (await CountAsync(new() { MessageType = "chore.v1", ExceptionType = "System.IO.IOException", ReceivedAt = "local://chore.v1/", Replayable = false })).ShouldBe((5, 5));
        (await CountAsync(new() { MessageType = "chore" })).ShouldBe((0, 0));
        (await CountAsync(new() { Replayable = true })).ShouldBe((0, 0));
        await letters.DiscardAsync(new() { ExceptionType = "System.TimeoutException" }, default);
        (await CountAsync(new())).ShouldBe((5, 5));
        await letters.DiscardAsync(new(), default);
        (await CountAsync(new())).ShouldBe((0, 0));

        async Task<(int, int)> CountAsync(DeadLetterEnvelopeQuery query)
        {
            var found = await letters.QueryAsync(query, default);
            return (found.TotalCount, found.Envelopes.Count);
        }
    }

    [Fact]
    public async Task It_is_tried_again_later_as_its_rule_says_and_waits_in_the_database()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await StartAsync(database, p => p.OnException<IOException>().ScheduleRetry(TimeSpan.FromMilliseconds(20), TimeSpan.FromHours(1)).WithBoundedJitter(0.5));
        await host.Bus.PublishAsync(new Chore("a", 1, Failures: 1));
        (await host.Journal.NextAsync()).ShouldBe("a 1 in attempt 2");
        await host.Bus.PublishAsync(new Chore("a", 2, Failures: 2));
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status = 'Scheduled' and attempts = 2 and execution_time > now() + '59 minutes'", 1);
    }

    [Fact]
    public async Task It_is_put_back_into_its_queue_as_its_rule_says()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await StartAsync(database, p => p.OnException<IOException>().Requeue().Then.PauseThenRequeue(TimeSpan.FromMilliseconds(5)));
        await host.Bus.PublishAsync(new Chore("a", 1, Failures: 3));
        (await host.Journal.NextAsync()).ShouldBe("a 1 in attempt 4");
        await host.Bus.PublishAsync(new Chore("a", 2, Failures: 4));
        await DurableHost.UntilAsync(database, Dead, 1);
    }

    [Fact]
    public async Task It_is_tried_again_in_place_and_discarded_as_its_rule_says()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await StartAsync(database, p => p.OnException<IOException>().RetryWithCooldown(TimeSpan.FromMilliseconds(1)).Then.Discard());
        await host.Bus.PublishAsync(new Chore("a", 1, Failures: 1));
        (await host.Journal.NextAsync()).ShouldBe("a 1 in attempt 2");
        await host.Bus.PublishAsync(new Chore("a", 2, Failures: 2));
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status = 'Handled'", 2);
        host.Journal.Entries.ShouldBe(["a 1 in attempt 2"]);
    }

    [Fact]
    public async Task One_that_takes_too_long_has_failed_too()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await DurableHost.StartAsync(database, o =>
        {
            o.Discovery.IncludeType(typeof(Writing));
            o.DefaultExecutionTimeout = TimeSpan.FromMilliseconds(5);
            o.Policies.OnException<TimeoutException>().RetryOnce();
        });
        await host.Bus.PublishAsync(new Hang());
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_dead_letters where exception_type = 'System.TimeoutException'", 1);
    }

    [Theory]
    [InlineData("body = '\\x00'", "System.Text.Json.JsonException")]
    [InlineData("body = ''", "System.Text.Json.JsonException")]
    [InlineData("body = substring(body from 1 for length(body) - 1)", "System.Text.Json.JsonException")]
    [InlineData("message_type = 'chore.v0'", "Wolverine.Runtime.Routing.IndeterminateRoutesException")]
    public async Task One_that_cannot_be_read_or_is_nobodys_becomes_a_dead_letter(string damage, string exception)
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await StartAsync(database, _ => { });
        await host.Bus.ScheduleAsync(new Chore("a", 1), TimeSpan.FromHours(1));
        await using var connection = await DurableHost.ConnectAsync(database);
        await using var command = new NpgsqlCommand($"update wolverine_incoming_envelopes set execution_time = now(), {damage}", connection);
        await command.ExecuteNonQueryAsync();
        await DurableHost.UntilAsync(database, $"select count(*) from wolverine_dead_letters where exception_type = '{exception}'", 1);
        (await host.Messages().DeadLetters.QueryAsync(new(), default)).Envelopes.ShouldHaveSingleItem();
    }

    private static Task<WolverineHost> StartAsync(string database, Action<IPolicies> policies) => DurableHost.StartAsync(database, o =>
    {
        o.Discovery.IncludeType(typeof(Working));
        policies(o.Policies);
    });
}
