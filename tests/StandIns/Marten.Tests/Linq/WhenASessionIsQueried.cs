using CpmTracker.Testing;
using JasperFx.Events;
using Marten;
using Weasel.Core;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public sealed class WhenASessionIsQueried(PostgresFixture postgres)
{
    [Theory, InlineData(41), InlineData(42)]
    public async Task Duplicated_columns_answer_as_the_JSON_does(int seed)
    {
        await using var store = await StoreAsync(options => options.Schema.For<Sheet>()
            .Duplicate(x => x.Title).Duplicate(x => x.Rank!).Duplicate(x => x.Rate!).Duplicate(x => x.At).Duplicate(x => x.Due!).Duplicate(x => x.Stage)
            .Duplicate(x => x.Done).Duplicate(x => x.Token).Duplicate(x => x.Coach.Years).Index(x => x.Coach.Name));
        var seeded = new SeededSheets(seed);
        var sheets = seeded.Make(30);
        await using var session = store.LightweightSession();
        foreach (var sheet in sheets) session.Store(sheet);
        await session.SaveChangesAsync();

        foreach (var filter in Filters.Over(seeded, sheets))
        {
            var expected = sheets.Where(filter.Compile()).Select(sheet => sheet.Id).ToList();
            (await session.Query<Sheet>().Where(filter).OrderBy(x => x.Id).Select(x => x.Id).ToListAsync()).ShouldBe(expected, filter.ToString());
        }

        (await session.Query<Sheet>().OrderBy(x => x.Id).Select(x => x.At).ToListAsync()).Select(at => at.Offset).ShouldBe(sheets.Select(x => x.At.Offset));
        (await session.Query<Sheet>().Select(x => x.Stage).Distinct().ToListAsync()).ShouldBe(sheets.Select(x => x.Stage).Distinct(), ignoreOrder: true);
        (await session.Query<Sheet>().MaxAsync(x => x.At)).ShouldBe(sheets.Max(x => x.At));
    }

    [Fact]
    public async Task A_type_that_was_never_stored_has_no_documents()
    {
        await using var store = await StoreAsync(_ => { });
        await using var session = store.QuerySession();

        (await session.Query<Sheet>().AnyAsync()).ShouldBeFalse();
        (await session.Events.QueryAllRawEvents().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Recorded_events_are_found_by_metadata_and_by_data()
    {
        await using var store = await StoreAsync(options => options.Events.MapEventType<SessionHeld>("director.session_held.v1"));
        await using var session = store.LightweightSession();
        session.LastModifiedBy = "ann";
        session.Events.StartStream("director-1", new Enrolled("06019", new DateOnly(2026, 1, 1)), new SessionHeld("06019", 45, Stage.Done));
        session.Events.StartStream("director-2", new Enrolled("06037", new DateOnly(2026, 1, 2)));
        await session.SaveChangesAsync();

        var held = await session.Events.QueryAllRawEvents().SingleAsync(e => e.StreamKey == "director-1" && e.EventTypeName == "director.session_held.v1");
        held.Data.ShouldBe(new SessionHeld("06019", 45, Stage.Done));
        held.UserName.ShouldBe("ann");
        (await session.Events.QueryAllRawEvents().Where(e => e.UserName == "ann" && e.Version == 1).OrderBy(e => e.Sequence).Select(e => e.StreamKey).ToListAsync())
            .ShouldBe(["director-1", "director-2"]);
        (await session.Events.QueryRawEventDataOnly<SessionHeld>().SumAsync(e => e.Minutes)).ShouldBe(45);
        (await session.Events.QueryRawEventDataOnly<IHappenedInCounty>().CountAsync(e => e.Fips == "06019")).ShouldBe(2);
    }

    private async Task<DocumentStore> StoreAsync(Action<StoreOptions> configure)
    {
        var connectionString = await postgres.NewDatabaseAsync();
        return DocumentStore.For(options =>
        {
            options.Connection(connectionString);
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.Events.MetadataConfig.UserNameEnabled = true;
            options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
            configure(options);
        });
    }
}
