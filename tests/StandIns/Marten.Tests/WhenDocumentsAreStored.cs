using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using Marten;
using Marten.Exceptions;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests;

public class WhenDocumentsAreStored(PostgresFixture postgres)
{
    [Fact]
    public async Task A_second_insert_of_an_identity_saves_nothing_at_all()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var first = store.LightweightSession();
        first.Insert(new Receipt("c1", "accepted"));
        await first.SaveChangesAsync();

        await using var second = store.LightweightSession();
        var stream = await second.Events.FetchForWriting<Director>("director-1");
        stream.AppendOne(new Enrolled("06019"));
        second.Insert(new Receipt("c1", "again"));
        second.Store(new Receipt("c2", "other"));
        var refusal = await Should.ThrowAsync<DocumentAlreadyExistsException>(second.SaveChangesAsync());

        (refusal.DocType, refusal.Id).ShouldBe((typeof(Receipt), "c1"));
        (await second.LoadAsync<Receipt>("c1"))!.Answer.ShouldBe("accepted");
        (await second.LoadAsync<Receipt>("c2")).ShouldBeNull();
        (await second.LoadAsync<Progress>("director-1")).ShouldBeNull();
        (await second.Events.FetchStreamStateAsync("director-1")).ShouldBeNull();
    }

    [Fact]
    public async Task Storing_replaces_and_deleting_removes()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.Store(new Receipt("a", "1"), new Receipt("b", "1"));
        await session.SaveChangesAsync();
        session.Store(new Receipt("a", "2"));
        session.Delete<Receipt>("b");
        await session.SaveChangesAsync();

        (await session.LoadManyAsync<Receipt>("a", "b", "c")).ShouldBe([new Receipt("a", "2")]);
        session.Delete(new Receipt("a", "?"));
        await session.SaveChangesAsync();
        (await session.Query<Receipt>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Updating_a_missing_document_saves_nothing()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.Store(new Receipt("a", "1"));
        session.Update(new Receipt("b", "1"));

        var refusal = await Should.ThrowAsync<NonExistentDocumentException>(session.SaveChangesAsync());

        refusal.Id.ShouldBe("b");
        (await session.LoadAsync<Receipt>("a")).ShouldBeNull();
    }

    [Fact]
    public async Task A_revision_that_is_not_later_than_the_one_there_saves_nothing_at_all()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Schema.For<Receipt>().UseNumericRevisions(true));
        await using var first = store.LightweightSession();
        await using var second = store.LightweightSession();
        first.UpdateRevision(new Receipt("a", "first"), 1);
        await first.SaveChangesAsync();
        second.UpdateRevision(new Receipt("a", "second"), 1);
        second.UpdateRevision(new Receipt("b", "second"), 1);

        var refusal = await Should.ThrowAsync<ConcurrencyException>(second.SaveChangesAsync());

        refusal.Id.ShouldBe("a");
        (await first.LoadManyAsync<Receipt>("a", "b")).ShouldBe([new Receipt("a", "first")]);
        first.UpdateRevision(new Receipt("a", "third"), 2);
        await first.SaveChangesAsync();
        (await first.LoadAsync<Receipt>("a"))!.Answer.ShouldBe("third");
    }

    [Fact]
    public async Task Of_those_who_save_the_same_revision_at_once_one_is_first()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Schema.For<Receipt>().UseNumericRevisions(true));
        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(async n =>
        {
            await using var session = store.LightweightSession();
            session.UpdateRevision(new Receipt("a", $"{n}"), 1);
            try
            {
                await session.SaveChangesAsync();
                return true;
            }
            catch (ConcurrencyException)
            {
                return false;
            }
        }));

        saved.Count(first => first).ShouldBe(1);
    }

    [Fact]
    public async Task Ejected_changes_are_not_saved()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.Store(new Receipt("a", "1"));
        session.Events.Append("log", new Noted("x"));
        session.EjectAllPendingChanges();
        await session.SaveChangesAsync();

        (await session.LoadAsync<Receipt>("a")).ShouldBeNull();
        session.PendingStreams.ShouldBeEmpty();
        (await session.Events.FetchStreamAsync("log")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_collection_is_not_taken_for_a_document()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        var receipts = new List<Receipt> { new("a", "1"), new("b", "1") };

        Should.Throw<ArgumentOutOfRangeException>(() => session.Store(receipts));

        session.Store<Receipt>(receipts);
        await session.SaveChangesAsync();
        (await session.LoadManyAsync<Receipt>(["a", "b"])).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Statements_of_the_callers_join_the_transaction()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.QueueSqlCommand("create table outbox (id int, body text)");
        await session.SaveChangesAsync();
        session.QueueSqlCommand("insert into outbox values (?, ?)", 1, "hello");
        session.Update(new Receipt("missing", "x"));
        await Should.ThrowAsync<NonExistentDocumentException>(session.SaveChangesAsync());
        session.EjectAllPendingChanges();
        session.QueueSqlCommand("insert into outbox values (?, ?)", 2, "again");
        await session.SaveChangesAsync();

        await using var command = store.DataSource.CreateCommand("select string_agg(body, ',') from outbox");
        (await command.ExecuteScalarAsync()).ShouldBe("again");
    }

    public record Sheet(Guid Id, int Number, string Kind, DateOnly Day);

    [Fact]
    public async Task Identities_can_be_guids_and_members_can_have_columns_and_indexes()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Schema.For<Sheet>()
            .Duplicate(sheet => sheet.Number).Duplicate(sheet => sheet.Day).Index(sheet => sheet.Kind).UniqueIndex("one_number", sheet => sheet.Number));
        await using var session = store.LightweightSession();
        var sheet = new Sheet(Guid.Empty, 7, "a", new DateOnly(2026, 1, 2));
        session.Store(sheet);
        await session.SaveChangesAsync();

        sheet.Id.ShouldNotBe(Guid.Empty);
        (await session.LoadAsync<Sheet>(sheet.Id)).ShouldBe(sheet);
        (await session.Query<Sheet>().Where(s => s.Number == 7).FirstAsync()).Kind.ShouldBe("a");
        await using var command = store.DataSource.CreateCommand("select number || ' ' || day || ' ' || (select string_agg(indexname, ',' order by indexname) from pg_indexes where tablename like '%sheet') from mt_doc_whendocumentsarestored_sheet");
        (await command.ExecuteScalarAsync()).ShouldBe(
            "7 2026-01-02 mt_doc_whendocumentsarestored_sheet_idx_day,mt_doc_whendocumentsarestored_sheet_idx_kind,mt_doc_whendocumentsarestored_sheet_idx_number,one_number,pkey_mt_doc_whendocumentsarestored_sheet_id");
        session.Store(new Sheet(Guid.Empty, 7, "b", default));
        (await Should.ThrowAsync<MartenException>(session.SaveChangesAsync())).InnerException.ShouldBeOfType<PostgresException>().ConstraintName.ShouldBe("one_number");
    }

    [Fact]
    public async Task Many_documents_are_copied_at_once()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await store.BulkInsertAsync([.. Enumerable.Range(0, 1000).Select(i => new Receipt($"r{i}", "first"))]);
        await store.BulkInsertAsync([new Receipt("r1", "second"), new Receipt("new", "second")], Weasel.Core.BulkInsertMode.IgnoreDuplicates);
        await store.BulkInsertAsync([new Receipt("r2", "third")], Weasel.Core.BulkInsertMode.OverwriteExisting);

        await using var session = store.QuerySession();
        (await session.Query<Receipt>().CountAsync()).ShouldBe(1001);
        (await session.LoadAsync<Receipt>("r1"))!.Answer.ShouldBe("first");
        (await session.LoadAsync<Receipt>("r2"))!.Answer.ShouldBe("third");
    }
}
