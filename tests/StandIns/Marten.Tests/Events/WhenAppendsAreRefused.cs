using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using Marten.Exceptions;

namespace CpmTracker.StandIns.Marten.Tests.Events;

/// <summary>One event at a version that is known goes by another statement than several: both are refused alike.</summary>
public class WhenAppendsAreRefused(PostgresFixture postgres)
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    public async Task The_stream_is_at_another_version(int expected, int events)
    {
        await using var store = await WithStreamAsync();
        await using var session = store.LightweightSession();
        session.Events.Append("log", expected + events, Noted(events));
        session.Insert(new Receipt("r", "no"));

        var refusal = await Should.ThrowAsync<EventStreamUnexpectedMaxEventIdException>(session.SaveChangesAsync());

        refusal.Message.ShouldContain($"expected {expected} but was 2");
        await AssertUntouchedAsync(store);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task There_is_no_such_stream(int events)
    {
        await using var store = await WithStreamAsync();
        await using var session = store.LightweightSession();
        session.Events.Append("other", 1 + events, Noted(events));

        var refusal = await Should.ThrowAsync<EventStreamUnexpectedMaxEventIdException>(session.SaveChangesAsync());

        refusal.Message.ShouldContain("expected 1 but was 0");
        await AssertUntouchedAsync(store);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    [InlineData(null, 1)]
    public async Task The_stream_is_archived(int? expected, int events)
    {
        await using var store = await WithStreamAsync();
        await store.RowsAsync("update mt_streams set is_archived = true");
        await using var session = store.LightweightSession();
        if (expected is { } version) session.Events.Append("log", version + events, Noted(events));
        else session.Events.Append("log", Noted(events));

        (await Should.ThrowAsync<InvalidStreamOperationException>(session.SaveChangesAsync())).Message.ShouldContain("'log' is archived");
        await AssertUntouchedAsync(store);
    }

    private async Task<global::Marten.DocumentStore> WithStreamAsync()
    {
        var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.Events.Append("log", Noted(2));
        session.Store(new Receipt("first", "yes"));
        await session.SaveChangesAsync();
        return store;
    }

    private static object[] Noted(int events) => [.. Enumerable.Range(0, events).Select(n => new Noted($"{n}"))];

    /// <summary>Nothing is recorded, and no sequence number is lost.</summary>
    private static async Task AssertUntouchedAsync(global::Marten.DocumentStore store)
    {
        (await store.RowsAsync("select id, version from mt_streams")).ShouldBe(["log | 2"]);
        (await store.RowsAsync("select count(*), (select last_value from mt_events_sequence) from mt_events")).ShouldBe(["2 | 2"]);
        await using var session = store.QuerySession();
        (await session.LoadAsync<Receipt>("r")).ShouldBeNull();
    }
}
