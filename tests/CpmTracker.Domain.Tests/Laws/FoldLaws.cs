namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Golden;
using FsCheck;
using FsCheck.Fluent;

/// <summary>A fold takes any events in any order: what an import or an older version wrote must never stop a stream from being read.</summary>
public class FoldLaws
{
    [Fact]
    public void A_director_is_made_of_any_events_in_any_order_and_the_version_counts_them_from_the_enrolment() => Obey("director.", events =>
        (EventStreams.Director.After(events)?.Version ?? 0).ShouldBe(events.SkipWhile(e => e is not DirectorEnrolled).Count()));

    [Fact]
    public void A_county_is_made_of_any_events_in_any_order_and_the_version_counts_them_from_the_registration() => Obey("county.", events =>
        (EventStreams.County.After(events)?.Version ?? 0).ShouldBe(events.SkipWhile(e => e is not CountyRegistered).Count()));

    [Fact]
    public void A_coach_is_made_of_any_events_in_any_order() => Obey("coach.", events =>
        (EventStreams.Coach.After(events) is not null).ShouldBe(events.Any(e => e is Domain.Coaching.CoachRegistered)));

    [Fact]
    public void An_activity_is_made_of_any_events_in_any_order_and_the_version_counts_them_from_the_announcement() => Obey("activity.", events =>
        (EventStreams.Activity.After(events)?.Version ?? 0).ShouldBe(events.SkipWhile(e => e is not ActivityAnnounced).Count()));

    private static void Obey(string stream, Action<IReadOnlyList<IOccurrence>> law) =>
        Prop.ForAll(Arb.From(Gen.Elements(Goldens(stream)).ListOf()), events => law([.. events]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true).WithReplay(20260112, 9_091));

    private static IEnumerable<IOccurrence> Goldens(string stream) =>
        GoldenFiles.Names.Where(n => n.Name.StartsWith(stream, StringComparison.Ordinal)).Select(n => GoldenFiles.Event(n.Name));
}
