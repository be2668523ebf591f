namespace CpmTracker.Projections.Tests;

using CpmTracker.Projections.Tests.Laws;
using JasperFx.Events;

/// <summary>An event that no view applies is recorded and never seen again: that must be meant, not forgotten.</summary>
public class EveryEventTests
{
    /// <summary>Events that no view needs, each with the reason. At present there are none.</summary>
    private static readonly Dictionary<Type, string> NeededByNoView = [];

    [Fact]
    public void Every_event_is_applied_by_a_view_or_listed_as_needed_by_none()
    {
        var applied = Histories.Some.SelectMany(Applied).ToHashSet();

        Views.WireNames.Select(n => n.Type).Where(type => !applied.Contains(type)).ShouldBe(NeededByNoView.Keys, ignoreOrder: true);
        NeededByNoView.Values.ShouldAllBe(reason => reason.Length > 0);
    }

    /// <summary>The types of events that changed something in the view of their own stream. That it grew by an event, and its day, do not count.</summary>
    private static IEnumerable<Type> Applied(History history)
    {
        foreach (var stream in history.Streams)
        {
            DirectorProgress? progress = null;
            CountyImplementation? county = null;
            CoachCaseload? coach = null;
            ActivityRecord? activity = null;
            ReplayRecord? replay = null;
            foreach (var e in history.Events(stream).Select(Entered))
            {
                var (p, c, k, a, r) = (progress, county, coach, activity, replay);
                progress = DirectorProgress.Fold(progress, stream, e);
                county = CountyImplementation.Fold(county, stream, e);
                coach = CoachCaseload.Fold(coach, stream, e);
                activity = ActivityRecord.Fold(activity, stream, e);
                replay = ReplayRecord.Fold(replay, stream, e);
                if (Told(a) != Told(activity) || Told(r) != Told(replay)) yield return e.EventType;
                if (Told(p) != Told(progress) || (c is not null && Told(c) != Told(county)) || (k is not null && Told(k) != Told(coach))) yield return e.EventType;
            }
        }
    }

    /// <summary>Without the mark of a demonstration, which any event can set.</summary>
    private static IEvent Entered(IEvent e)
    {
        e.SetHeader(Recorded.Source, "entered");
        return e;
    }

    private static string Told(DirectorProgress? view) => AsStored.Json(view is null ? null : view with { Version = 0, LastOccurredOn = default });

    private static string Told(ActivityRecord? view) => AsStored.Json(view is null ? null : view with { Version = 0 });

    private static string Told(object? view) => AsStored.Json(view);
}
