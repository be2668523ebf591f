using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using Marten;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Events;

public class WhenStreamsAreBulkInserted(PostgresFixture postgres)
{
    private const string Longer = "länger als ein Puffer – ";

    [Fact]
    public async Task Every_field_is_read_again_as_it_was_given()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        var stream = StreamAction.Start(store.Events, "log", [.. Enumerable.Range(0, 400).Select(n => (object)new Noted(Text(n)))]);
        var told = stream.Events[1];
        (told.Timestamp, told.CorrelationId, told.CausationId, told.UserName) = (new(2024, 2, 29, 23, 59, 59, 999, 999, TimeSpan.FromHours(-8)), "correlation", "cause", "käthe");
        told.SetHeader("source", "écrit");

        await store.BulkInsertEventsAsync([stream], 150);

        await using var session = store.QuerySession();
        var read = await session.Events.FetchStreamAsync("log");
        read.Select(e => ((Noted)e.Data).Text).ShouldBe(Enumerable.Range(0, 400).Select(Text));
        read.Select(e => (e.Sequence, e.Version)).ShouldBe(Enumerable.Range(1, 400).Select(n => ((long)n, (long)n)));
        read.Select(e => (e.Id, e.EventTypeName, e.DotNetTypeName)).ShouldBe(stream.Events.Select(e => (e.Id, e.EventTypeName, e.DotNetTypeName)));
        (read[1].Timestamp, read[1].CorrelationId, read[1].CausationId, read[1].UserName).ShouldBe((told.Timestamp.ToUniversalTime(), "correlation", "cause", "käthe"));
        read[1].Headers!["source"].ShouldBe("écrit");
        (read[0].CorrelationId, read[0].CausationId, read[0].UserName, read[0].Headers).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData('\ud800', typeof(ArgumentException))]
    [InlineData('\0', typeof(PostgresException))]
    public async Task Nothing_stands_where_a_row_cannot_be_written(int character, Type why)
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        var stream = StreamAction.Start(store.Events, "log", [.. Enumerable.Range(0, 400).Select(n => (object)new Noted(Text(n)))]);
        stream.Events[350].UserName = ((char)character).ToString();

        (await Should.ThrowAsync<Exception>(store.BulkInsertEventsAsync([stream], 150))).ShouldBeAssignableTo(why);

        await AssertEmptyAsync(store);
    }

    [Fact]
    public async Task Nothing_stands_where_it_is_given_up()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        using var giving = new CancellationTokenSource();
        List<StreamAction> streams = [StreamAction.Start(store.Events, "log", [.. Enumerable.Range(0, 400).Select(n => (object)new Noted(Text(n)))])];
        streams.Add(StreamAction.Start(store.Events, "last", new GivesUp(giving)));

        await Should.ThrowAsync<OperationCanceledException>(store.BulkInsertEventsAsync(streams, 150, giving.Token));

        await AssertEmptyAsync(store);
    }

    /// <summary>One in fifty is longer than what is sent at a time.</summary>
    private static string Text(int n) => n % 50 == 49 ? string.Concat(Enumerable.Repeat(Longer, 8_000)) + n : $"{n}";

    private static async Task AssertEmptyAsync(DocumentStore store)
    {
        var statistics = await store.Advanced.FetchEventStoreStatistics();
        (statistics.EventCount, statistics.StreamCount).ShouldBe((0, 0));
        await store.BulkInsertEventsAsync([StreamAction.Start(store.Events, "log", new Noted("again"))]);
    }

    private sealed class GivesUp(CancellationTokenSource giving)
    {
        public string Text
        {
            get
            {
                giving.Cancel();
                return "";
            }
        }
    }
}
