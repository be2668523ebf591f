using System.Text;
using System.Text.Json;
using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using Marten;
using Marten.Exceptions;
using Npgsql;
using Weasel.Core;

namespace CpmTracker.StandIns.Marten.Tests.Configuration;

public sealed class WhenTypesAreRegistered(PostgresFixture postgres)
{
    public sealed record Office(string Code, string Name, int Floor, Seat? Chair);

    public sealed record Seat(string Colour);

    public sealed record Numbered(int Id, string Text);

    public sealed record Counted(long Id, string Text);

    public sealed record Marked(Guid Id, string Text);

    public sealed record OldNote(string Words);

    private static readonly Type[] NamedAtRunTime = [typeof(Numbered), typeof(SessionHeld), typeof(Office)];

    [Fact]
    public async Task A_document_has_the_identity_table_and_columns_that_were_asked_for()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options =>
        {
            options.Schema.For<Office>().Identity(x => x.Code).DocumentAlias("Bureau").UniqueIndex("one_name", x => x.Name).UniqueIndex(x => x.Floor).Duplicate(x => x.Floor, notNull: true);
            options.RegisterDocumentType(NamedAtRunTime[0]);
            options.RegisterDocumentTypes([typeof(Counted)]);
            options.RegisterDocumentType<Marked>();
        });
        await using var session = store.LightweightSession();
        session.Store(new Office("a", "North", 1, new Seat("red")));
        await session.SaveChangesAsync();

        (await session.LoadAsync<Office>("a"))!.Chair.ShouldBe(new Seat("red"));
        (await store.RowsAsync("select id, floor from mt_doc_bureau")).ShouldBe(["a | 1"]);
        (await store.RowsAsync("select tablename from pg_tables where tablename like 'mt_doc_%' order by 1")).Count.ShouldBe(4);
        session.Store(new Office("b", "North", 2, null));
        (await Should.ThrowAsync<MartenException>(() => session.SaveChangesAsync())).Message.ShouldContain("one_name");
        Should.Throw<NotSupportedException>(() => store.Options.Schema.For<Office>().Identity(x => x.Chair!.Colour));
        Should.Throw<NotSupportedException>(() => store.Options.Schema.For<Office>().Duplicate(x => x.Name, partOfPrimaryKey: true));
        await store.Advanced.Clean.DeleteDocumentsByTypeAsync(typeof(Office));
        (await session.LoadAsync<Office>("a")).ShouldBeNull();
    }

    [Fact]
    public async Task Identities_may_be_numbers_and_Guids()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        var mark = Guid.NewGuid();
        session.StoreObjects([new Numbered(1, "one"), new Numbered(2, "two"), new Counted(3, "three"), new Marked(mark, "m"), new Numbered(4, "four")]);
        await session.SaveChangesAsync();

        (await session.LoadAsync<Numbered>(1), await session.LoadAsync<Counted>(3L), await session.LoadAsync<Marked>(mark)).ShouldBe((new(1, "one"), new(3, "three"), new(mark, "m")));
        (await session.LoadAsync<Numbered>((object)2)).ShouldBe(new Numbered(2, "two"));
        (await session.LoadManyAsync<Numbered>(CancellationToken.None, 1, 2, 9)).Count.ShouldBe(2);
        (await session.LoadManyAsync<Counted>(CancellationToken.None, 3L)).ShouldBe([new Counted(3, "three")]);
        (await session.LoadManyAsync<Marked>(CancellationToken.None, mark)).ShouldBe([new Marked(mark, "m")]);
        await Should.ThrowAsync<InvalidDocumentException>(() => session.LoadAsync<Numbered>("1"));
        session.Delete<Numbered>(1);
        session.Delete<Counted>(3L);
        session.Delete<Marked>(mark);
        session.Delete(new Numbered(2, ""));
        session.Update(new List<Numbered> { new(4, "IV") }.AsEnumerable());
        session.Insert(new List<Numbered> { new(5, "five") }.AsEnumerable());
        await session.SaveChangesAsync();
        (await store.RowsAsync("select id || (data ->> 'text') from mt_doc_whentypesareregistered_numbered union all select 'x' from mt_doc_whentypesareregistered_counted order by 1")).ShouldBe(["4IV", "5five"]);
        Should.Throw<InvalidDocumentException>(() => session.Store(new Numbered(0, "none")));
    }

    [Fact]
    public async Task A_type_of_events_has_one_name_and_a_name_one_type()
    {
        var options = new StoreOptions();
        options.Events.AddEventType<Enrolled>().AddEventType<Noted>();
        options.Events.AddEventType(NamedAtRunTime[1]);
        options.Events.AddEventTypes([typeof(Withdrawn)]);

        Should.Throw<ArgumentException>(() => options.Events.MapEventType<OldNote>("noted")).Message.ShouldContain("Noted");
        options.Events.MapEventType<Noted>("noted");
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), more => more.Events.Upcast<OldNote, Noted>(old => new Noted(old.Words + "!")));
        await using var session = store.LightweightSession();
        session.Events.Append("log", new Noted("x"));
        await session.SaveChangesAsync();
        await store.RowsAsync("update mt_events set type = 'old_note', data = '{\"words\": \"was\"}'");
        (await session.Events.FetchStreamAsync("log")).Select(e => e.Data).ShouldBe([new Noted("was!")]);
        await store.RowsAsync("update mt_events set data = '{\"words\": {}}'");
        (await Should.ThrowAsync<EventDeserializationFailureException>(() => session.Events.FetchStreamAsync("log"))).Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_told_of_the_right_stream_also_on_connections_that_do_not_name_the_statement()
    {
        await using var source = NpgsqlDataSource.Create(await postgres.NewDatabaseAsync());
        await using var store = Stores.Open("Host=nowhere.invalid", options => options.Connection(source));
        await using var session = store.LightweightSession();
        session.Events.StartStream("a", new Noted("1"));
        session.Store(new Numbered(1, "one"));
        await session.SaveChangesAsync();

        session.Events.StartStream("b", new Noted("2"));
        session.Events.Append("a", 1, new Noted("3"));
        (await Should.ThrowAsync<ConcurrencyException>(() => session.SaveChangesAsync())).Message.ShouldContain("'a'");
        session.EjectAllPendingChanges();

        session.Store(new Numbered(2, "two"));
        session.Insert(new Numbered(1, "again"));
        await Should.ThrowAsync<DocumentAlreadyExistsException>(() => session.SaveChangesAsync());
        session.EjectAllPendingChanges();

        await store.RowsAsync("update mt_streams set is_archived = true");
        session.Events.Append("a", new Noted("4"));
        (await Should.ThrowAsync<InvalidStreamOperationException>(() => session.SaveChangesAsync())).Message.ShouldContain("archived");
    }

    [Fact]
    public void The_serializer_reads_what_it_writes()
    {
        var options = new StoreOptions();
        options.UseSystemTextJsonForSerialization(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower }, EnumStorage.AsString);
        var kebab = options.Serializer();
        kebab.ToJson(new OldNote("x")).ShouldBe("""{"words":"x"}""");
        kebab.ToJson(null).ShouldBe("null");
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.SnakeCase);
        var serializer = options.Serializer();
        (serializer.EnumStorage, serializer.Casing, options.EnumStorage).ShouldBe((EnumStorage.AsString, Casing.SnakeCase, EnumStorage.AsString));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        serializer.WriteTo(buffer, new Office("a", "b", 1, null));
        var json = Encoding.UTF8.GetString(buffer.WrittenSpan);

        json.ShouldBe("""{"code":"a","name":"b","floor":1,"chair":null}""");
        serializer.FromJson<Office>(new MemoryStream(Encoding.UTF8.GetBytes(json))).ShouldBe(new Office("a", "b", 1, null));
        serializer.FromJson(NamedAtRunTime[2], new MemoryStream(Encoding.UTF8.GetBytes(json))).ShouldBe(new Office("a", "b", 1, null));
    }

    [Fact]
    public async Task The_serializer_reads_columns_too_and_bulk_copies_keep_columns_and_revisions()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options =>
            options.Schema.For<Office>().Identity(x => x.Code).UseNumericRevisions(true).Duplicate(x => x.Name).Duplicate(x => x.Chair!.Colour));
        await store.BulkInsertAsync([new Office("a", "A", 1, new Seat("red")), new Office("b", "B", 2, null)]);

        (await store.RowsAsync("select id, mt_version, name, chair_colour from mt_doc_whentypesareregistered_office order by id")).ShouldBe(["a | 1 | A | red", "b | 1 | B | -"]);
        await using var read = store.DataSource.CreateCommand("select data from mt_doc_whentypesareregistered_office order by id");
        await using var reader = await read.ExecuteReaderAsync();
        await reader.ReadAsync();
        store.Serializer.FromJson<Office>(reader, 0).Name.ShouldBe("A");
        ((Office)store.Serializer.FromJson(NamedAtRunTime[2], reader, 0)).Floor.ShouldBe(1);
        await using var session = store.LightweightSession();
        session.UpdateRevision(new Office("a", "AA", 1, null), 7);
        await session.SaveChangesAsync();
        session.UpdateRevision(new Office("a", "AAA", 1, null), 7);
        await Should.ThrowAsync<ConcurrencyException>(() => session.SaveChangesAsync());
        Should.Throw<InvalidDocumentException>(() => session.UpdateRevision(new Numbered(1, ""), 2)).Message.ShouldContain("UseNumericRevisions");
    }
}
