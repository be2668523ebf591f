namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain;
using FsCheck;
using FsCheck.Fluent;
using JasperFx.Events;

/// <summary>Laws of the two questions about the past: what was known then, and what is known now about then.</summary>
public class AsKnownLaws
{
    private static readonly DateTimeOffset Start = new(2026, 1, 12, 17, 0, 0, TimeSpan.Zero);

    private static Gen<DateTimeOffset?> Moment { get; } = Gen.Choose(0, 160 * 1_440).Select(minutes => Start.AddMinutes(minutes)).Maybe();

    private static Gen<DateOnly?> SomeDay { get; } = Values.Day.Maybe();

    [Fact]
    public void With_neither_moment_nor_day_everything_counts() => Histories.Obey(history => Known(history.Events(), null, null).ShouldBe(history.Events().Select(Id)));

    [Fact]
    public void Prefix_what_was_known_then_is_what_had_been_recorded_by_then() => Histories.Obey(Moment, (history, moment) =>
        Known(history.Events(), moment, null).ShouldBe(history.Events().Where(e => !(e.Timestamp > moment)).Select(Id)));

    [Fact]
    public void Combination_what_was_known_then_about_a_day_is_what_is_known_about_it_by_a_log_that_ends_then() =>
        Histories.Obey(from moment in Moment from day in SomeDay select (moment, day), (history, ask) =>
            Known(history.Events(), ask.moment, ask.day)
                .ShouldBe(Known([.. history.Events().Where(e => !(e.Timestamp > ask.moment))], null, ask.day)));

    [Fact]
    public void About_a_day_after_everything_that_happened_what_is_known_is_the_present() => Histories.Obey(Moment, (history, moment) =>
        Known(history.Events(), moment, Days.Enrolment.AddDays(401)).ShouldBe(Known(history.Events(), moment, null)));

    [Fact]
    public void About_an_earlier_day_no_more_is_known() => Histories.Obey(Gen.Zip(Values.Day, Gen.Choose(0, 200)), (history, ask) =>
        Known(history.Events(), null, ask.Item1).ShouldBeSubsetOf(Known(history.Events(), null, ask.Item1.AddDays(ask.Item2))));

    [Fact]
    public void An_event_that_nobody_amended_counts_by_its_own_day() => Histories.Obey(Values.Day, (history, day) =>
    {
        var amended = history.Events().Where(e => e.Data is IAmendment).Select(e => $"{e.StreamKey}/{((IAmendment)e.Data).Amends}").ToHashSet();
        var plain = history.Events().Where(e => e.Data is not IAmendment && !amended.Contains(Id(e))).ToList();
        Known(history.Events(), null, day).Intersect(plain.Select(Id)).ShouldBe(plain.Where(e => ((IOccurrence)e.Data).OccurredOn <= day).Select(Id));
    });

    [Fact]
    public void An_amendment_counts_with_the_record_that_it_amends_or_not_at_all() => Histories.Obey(Values.Day, (history, day) =>
    {
        var known = Known(history.Events(), null, day).ToHashSet();
        foreach (var e in history.Events())
            if (e.Data is IAmendment amendment) known.Contains(Id(e)).ShouldBe(known.Contains($"{e.StreamKey}/{amendment.Amends}"));
    });

    [Fact]
    public void The_sessions_known_about_a_day_are_those_of_now_that_were_held_by_then_as_they_are_known_now() => Histories.Obey(Values.Day, (history, day) =>
    {
        foreach (var (stream, now) in FoldedViews.Of(history.Events()).Progress)
        {
            var then = AsKnown.Of(history.Events(stream), null, day).Aggregate(default(DirectorProgress), (view, e) => DirectorProgress.Fold(view, stream, e));
            if (then is not null) then.Sessions.ShouldBeStoredAs([.. now.Sessions.Where(s => s.HeldOn <= day)]);
        }
    });

    [Fact]
    public void The_records_of_a_county_known_about_a_day_are_those_of_now_that_happened_by_then() => Histories.Obey(Values.Day, (history, day) =>
    {
        foreach (var (fips, now) in FoldedViews.Of(history.Events()).Counties)
        {
            var then = AsKnown.Of(history.Events(StreamId.OfCounty(fips)), null, day).Aggregate(default(CountyImplementation), (view, e) => CountyImplementation.Fold(view, fips, e));
            AsStored.Json(then?.Records().Cast<object>() ?? []).ShouldBe(AsStored.Json(now.Records().Where(r => r.OccurredOn <= day).Cast<object>()));
        }
    });

    private static List<string> Known(IReadOnlyList<IEvent> log, DateTimeOffset? recordedBy, DateOnly? occurredBy) => [.. AsKnown.Of(log, recordedBy, occurredBy).Select(Id)];

    private static string Id(IEvent e) => $"{e.StreamKey}/{e.Version}";
}
