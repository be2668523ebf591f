using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using Marten;
using Marten.Daemon;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenEventsAreFed(PostgresFixture postgres)
{
    static async Task<DocumentStore> StoreAsync(string connection, params object[] events)
    {
        var store = Stores.Open(connection);
        await using var session = store.LightweightSession();
        session.Events.Append("log", events);
        await session.SaveChangesAsync();
        return store;
    }

    static object[] Notes(int count) => [.. Enumerable.Range(1, count).Select(n => new Noted($"{n}"))];

    [Fact]
    public async Task Those_who_stand_at_the_same_place_are_given_the_same_events()
    {
        await using var store = await StoreAsync(await postgres.NewDatabaseAsync(), Notes(10));
        var feed = new EventFeed(store);
        using var one = feed.Join(0);
        using var other = feed.Join(0);

        var first = await one.ReadAsync(0, 10, 4, CancellationToken.None);
        var second = await other.ReadAsync(0, 10, 4, CancellationToken.None);
        var within = await other.ReadAsync(2, 10, 4, CancellationToken.None);

        second.Events.ShouldBeSameAs(first.Events);
        (first.From, first.To, first.Events.Count).ShouldBe((0, 4, 4));
        within.Events.ShouldBe(first.Events.Skip(2));
        (await one.ReadAsync(4, 5, 4, CancellationToken.None)).Events.Single().Sequence.ShouldBe(5);
    }

    [Fact]
    public async Task Who_is_ahead_waits_for_who_is_close_behind_until_that_one_moves_or_leaves()
    {
        await using var store = await StoreAsync(await postgres.NewDatabaseAsync(), Notes(30));
        var feed = new EventFeed(store);
        using var ahead = feed.Join(0);
        var behind = feed.Join(0);
        await behind.ReadAsync(0, 30, 2, CancellationToken.None);
        foreach (var from in (long[])[0, 2, 4]) await ahead.ReadAsync(from, 30, 2, CancellationToken.None);

        var waiting = ahead.ReadAsync(6, 30, 2, CancellationToken.None);
        (await Task.WhenAny(waiting, Task.Delay(200))).ShouldNotBe(waiting);
        await behind.ReadAsync(2, 30, 2, CancellationToken.None);
        (await waiting).To.ShouldBe(8);

        var again = ahead.ReadAsync(10, 30, 2, CancellationToken.None);
        behind.Dispose();
        (await again).To.ShouldBe(12);
    }

    [Fact]
    public async Task Nothing_is_kept_for_the_next_who_joins_when_all_have_left()
    {
        await using var store = await StoreAsync(await postgres.NewDatabaseAsync(), Notes(2));
        var feed = new EventFeed(store);
        using (var one = feed.Join(0)) await one.ReadAsync(0, 2, 5, CancellationToken.None);
        await store.RunAsync("update mt_events set data = '{\"text\": \"changed\"}'");

        using var next = feed.Join(0);
        (await next.ReadAsync(0, 2, 5, CancellationToken.None)).Events[0].Data.ShouldBe(new Noted("changed"));
    }

    [Fact]
    public async Task They_are_what_a_session_reads_whatever_their_size_and_letters()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Stores.Open(connection);
        await using var session = store.LightweightSession();
        session.CorrelationId = "körrelation";
        session.LastModifiedBy = new string('u', 300);
        session.SetHeader("text", "Größe");
        session.SetHeader("text again", "plain");
        session.SetHeader("escaped", "a\"b");
        session.SetHeader("exact", 1.5m);
        session.SetHeader("true", true);
        session.SetHeader("false", false);
        session.Events.Append("log", new Noted("short"), new Noted(new string('x', 300_000)), new Noted("plain"), new Noted("plain"));
        await session.SaveChangesAsync();
        var read = await session.Events.FetchStreamAsync("log");
        await store.RunAsync("""update mt_events set headers = '{"list": [1], "none": null, "far": 1e300, "whole": 7}' where seq_id = 3; update mt_events set headers = 'null', mt_dotnet_type = null, user_name = null where seq_id = 4""");
        using var reader = new EventFeed(store).Join(0);

        var fed = (await reader.ReadAsync(0, 4, 100, CancellationToken.None)).Events;

        fed.Count.ShouldBe(4);
        foreach (var (one, other) in fed.Zip(read.Take(2)))
        {
            one.Data.ShouldBe(other.Data);
            (one.Id, one.Sequence, one.Version, one.StreamKey, one.Timestamp).ShouldBe((other.Id, other.Sequence, other.Version, other.StreamKey, other.Timestamp));
            (one.EventTypeName, one.DotNetTypeName, one.UserName, one.CorrelationId, one.CausationId).ShouldBe((other.EventTypeName, other.DotNetTypeName, other.UserName, other.CorrelationId, other.CausationId));
        }

        fed[0].Headers.ShouldBe(read[0].Headers, ignoreOrder: true);
        fed[2].Headers!["list"].ToString().ShouldBe("[1]");
        fed[2].Headers!["none"].ShouldBeNull();
        fed[2].Headers!["far"].ShouldBe(1e300);
        fed[2].Headers!["whole"].ShouldBe(7L);
        fed[3].Headers.ShouldBeNull();
        (fed[3].DotNetTypeName, fed[3].UserName).ShouldBe((read[3].DotNetTypeName, null));
    }

    [Fact]
    public async Task A_copy_that_breaks_off_is_an_error()
    {
        using var rows = new CopiedRows(new MemoryStream(new byte[10]));

        await Should.ThrowAsync<EndOfStreamException>(async () => await rows.NextAsync());
    }
}
