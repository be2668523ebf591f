using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using Marten.Exceptions;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Sessions;

public sealed class WhenASaveIsCutOff(PostgresFixture postgres)
{
    [Fact]
    public async Task Nobody_is_told_that_it_failed_as_nobody_knows()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.Events.Append("director-1", new Enrolled("06019"));
        session.QueueSqlCommand("select pg_terminate_backend(pg_backend_pid())");

        var lost = await Should.ThrowAsync<MartenCommandException>(() => session.SaveChangesAsync());

        (lost.Command, lost.InnerException is NpgsqlException).ShouldBe((null, true));
        lost.Message.ShouldContain("the answer");
        session.PendingStreams.Count.ShouldBe(1);
        (await store.RowsAsync("select 1 from mt_events union all select 1 from mt_streams union all select 1 from mt_doc_progress")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refusal_is_no_such_thing()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.QueueSqlCommand("select 1 / 0");

        (await Should.ThrowAsync<MartenException>(() => session.SaveChangesAsync())).ShouldNotBeOfType<MartenCommandException>();
    }

    [Fact]
    public async Task Of_a_save_that_is_refused_nothing_is_left()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync(), options => options.Schema.For<Kept>());
        await using (var first = store.LightweightSession())
        {
            first.Events.StartStream("b", new Noted("first"));
            await first.SaveChangesAsync();
        }

        await using var session = store.LightweightSession();
        session.Events.Append("a", new Noted("1"), new Noted("2"));
        session.Events.StartStream("b", new Noted("3"));
        session.Events.Append("c", new Noted("4"));
        session.Insert(new Kept("k"));
        await Should.ThrowAsync<ExistingStreamIdCollisionException>(() => session.SaveChangesAsync());

        (await store.RowsAsync("select id || version from mt_streams union all select id from mt_doc_whenasaveiscutoff_kept")).ShouldBe(["b1"]);
    }

    public sealed record Kept(string Id);
}
