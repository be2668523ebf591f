namespace CpmTracker.Domain;

/// <summary>Which of several things told holds: the one of the latest day, and of that day the one recorded last. An earlier day that is entered late changes nothing later.</summary>
public static class Chronology
{
    /// <summary>The one of the latest day; none where nothing is told.</summary>
    public static T? Latest<T>(this IEnumerable<T> told)
        where T : class, IOccurrence => told.OrderBy(e => e.OccurredOn).LastOrDefault();

    /// <summary>The one that held at the end of a day; none where all of it happened later.</summary>
    public static T? LatestBy<T>(this IEnumerable<T> told, DateOnly day)
        where T : class, IOccurrence => told.Where(e => e.OccurredOn <= day).Latest();
}
