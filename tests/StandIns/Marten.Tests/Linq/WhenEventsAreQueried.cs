using System.Linq.Expressions;
using CpmTracker.Testing;
using JasperFx.Events;
using Marten;
using Marten.Exceptions;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public sealed class WhenEventsAreQueried(PostgresFixture postgres)
{
    [Fact]
    public async Task They_come_with_their_metadata()
    {
        await using var table = await RecordedAsync();

        var events = await table.Events.OrderBy(e => e.Sequence).ToListAsync();

        events.Select(e => e.Sequence).ShouldBe([1, 2, 3, 4, 5]);
        events[1].Data.ShouldBe(new SessionHeld("06019", 45, Stage.Done));
        events[1].StreamKey.ShouldBe("director-1");
        events[1].Version.ShouldBe(2);
        events[1].UserName.ShouldBe("ann");
        events[1].CorrelationId.ShouldBe("c-2");
        events[1].GetHeader("role").ShouldBe("coach");
        events[1].Timestamp.ShouldBe(Day(2));
    }

    [Fact]
    public async Task They_are_found_by_each_kind_of_metadata()
    {
        await using var table = await RecordedAsync();
        var third = await table.Events.SingleAsync(e => e.Sequence == 3);
        string[] notes = ["director.note.v1", "director.note.v2"];

        (await SequencesAsync(e => e.StreamKey == "director-1")).ShouldBe([1, 2, 4]);
        (await SequencesAsync(e => e.StreamKey == "director-1" && e.Version >= 2 && e.Version < 3)).ShouldBe([2]);
        (await SequencesAsync(e => e.Id == third.Id)).ShouldBe([3]);
        (await SequencesAsync(e => e.Timestamp >= Day(2) && e.Timestamp <= Day(3))).ShouldBe([2, 3]);
        (await SequencesAsync(e => notes.Contains(e.EventTypeName))).ShouldBe([4, 5]);
        (await SequencesAsync(e => e.EventTypeName.StartsWith("director.session"))).ShouldBe([2]);
        (await SequencesAsync(e => e.UserName == "ann")).ShouldBe([2]);
        (await SequencesAsync(e => e.UserName != "ann")).ShouldBe([1, 3, 4, 5]);
        (await SequencesAsync(e => e.CorrelationId!.EndsWith("-3"))).ShouldBe([3]);
        (await SequencesAsync(e => e.DotNetTypeName == "SessionHeld")).ShouldBeEmpty();
        (await SequencesAsync(e => e.IsArchived)).ShouldBe([6]);

        async Task<IReadOnlyList<long>> SequencesAsync(Expression<Func<IEvent, bool>> condition) =>
            await table.Events.Where(condition).OrderBy(e => e.Sequence).Select(e => e.Sequence).ToListAsync();
    }

    [Fact]
    public async Task They_are_paged_counted_and_summed_up()
    {
        await using var table = await RecordedAsync();

        (await table.Events.OrderByDescending(e => e.Sequence).Skip(1).Take(2).Select(e => new { e.Sequence, e.StreamKey }).ToListAsync())
            .ShouldBe([new { Sequence = 4L, StreamKey = (string?)"director-1" }, new { Sequence = 3L, StreamKey = (string?)"director-2" }]);
        (await table.Events.MaxAsync(e => e.Sequence)).ShouldBe(5);
        (await table.Events.MaxAsync(e => e.Timestamp)).ShouldBe(Day(5));
        (await table.Events.Select(e => e.StreamKey).Distinct().CountAsync()).ShouldBe(2);
        (await table.Events.CountAsync(e => e.StreamKey == "director-2")).ShouldBe(2);
    }

    [Fact]
    public async Task Metadata_that_is_not_recorded_cannot_be_asked_for()
    {
        await using var table = await RecordedAsync();

        (await Should.ThrowAsync<BadLinqExpressionException>(() => table.Events.Where(e => e.CausationId == "x").ToListAsync())).Message.ShouldContain("CausationId");
        await Should.ThrowAsync<BadLinqExpressionException>(() => table.Events.Where(e => e.Data == null).ToListAsync());
    }

    [Fact]
    public async Task Data_of_one_type_is_found_by_its_members()
    {
        await using var table = await RecordedAsync();

        (await table.Data<SessionHeld>().ToListAsync()).ShouldBe([new SessionHeld("06019", 45, Stage.Done)]);
        (await table.Data<SessionHeld>().Where(s => s.Minutes > 60).AnyAsync()).ShouldBeFalse();
        (await table.Data<SessionHeld>().SingleAsync(s => s.Minutes == 45 && s.Stage == Stage.Done)).Fips.ShouldBe("06019");
        (await table.Data<Enrolled>().Where(e => e.On > new DateOnly(2026, 1, 1)).Select(e => e.Fips).ToListAsync()).ShouldBe(["06037"]);
        (await table.Data<SessionHeld>().SumAsync(s => s.Minutes)).ShouldBe(45);
    }

    [Fact]
    public async Task Data_is_found_by_an_interface_that_event_types_share()
    {
        await using var table = await RecordedAsync();

        (await table.Data<IHappenedInCounty>().Where(e => e.Fips == "06019").CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Members_of_the_same_name_in_other_types_do_no_harm()
    {
        await using var table = await RecordedAsync();
        await table.RecordAsync(7, "director-2", 3, "director.note.v2", """{"text": "c", "source": "coach", "minutes": "a while", "stage": 7}""");

        (await table.Data<SessionHeld>().Where(s => s.Stage == Stage.Done && s.Minutes > 1).OrderBy(s => s.Minutes).CountAsync()).ShouldBe(1);
        (await table.Data<SessionHeld>().MaxAsync(s => s.Minutes)).ShouldBe(45);
    }

    [Fact]
    public async Task A_type_that_no_event_has_finds_nothing()
    {
        await using var table = await RecordedAsync();

        (await table.Data<ICloneable>().AnyAsync()).ShouldBeFalse();
        (await table.Data<Coach>().ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Old_shapes_are_read_as_new_ones()
    {
        await using var table = await RecordedAsync();

        (await table.Data<Note>().OrderBy(note => note.Text).ToListAsync()).ShouldBe([new Note("a", "unknown"), new Note("b", "coach")]);
    }

    private async Task<EventTable> RecordedAsync()
    {
        var table = await EventTable.WithAsync(await postgres.NewDatabaseAsync());
        await table.RecordAsync(1, "director-1", 1, "director.enrolled.v1", """{"fips": "06019", "on": "2026-01-01"}""");
        await table.RecordAsync(2, "director-1", 2, "director.session_held.v1", """{"fips": "06019", "minutes": 45, "stage": "Done"}""", user: "ann");
        await table.RecordAsync(3, "director-2", 1, "director.enrolled.v1", """{"fips": "06037", "on": "2026-01-02"}""", user: "bob");
        await table.RecordAsync(4, "director-1", 3, "director.note.v1", """{"text": "a"}""");
        await table.RecordAsync(5, "director-2", 2, "director.note.v2", """{"text": "b", "source": "coach"}""");
        await table.RecordAsync(6, "director-3", 1, "director.session_held.v1", """{"fips": "06019", "minutes": 90, "stage": "Done"}""", archived: true);
        return table;
    }

    private static DateTimeOffset Day(int day) => new(2026, 1, day, 0, 0, 0, TimeSpan.Zero);
}
