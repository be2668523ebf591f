namespace CpmTracker.Domain.Activities;

/// <summary>What the decisions about statewide activities have in common.</summary>
internal static class ActivityRules
{
    private const int FirstYear = 2012;
    private const int MostDays = 366;
    private const int MostYearsAhead = 5;

    /// <summary>The days cannot be meant.</summary>
    public static Decision ImpossibleDays { get; } = Decision.Reject(
        Rejection.ActivityDaysImpossible,
        $"An activity runs from its first day to its last, over at most {MostDays} days, not before {FirstYear}, and is planned at most {MostYearsAhead} years ahead.");

    /// <summary>Decides about an activity that was announced and is not cancelled.</summary>
    public static Decision WhileItStands(this StatewideActivity? activity, Func<StatewideActivity, Decision> decide) => activity switch
    {
        null => Decision.Reject(Rejection.ActivityNotAnnounced, "No statewide activity is announced under this id."),
        { Cancelled: not null } => Decision.Reject(Rejection.ActivityIsCancelled, "The activity was cancelled; nothing more can be recorded of it."),
        _ => decide(activity),
    };

    /// <summary>Decides about an activity that was held.</summary>
    public static Decision OnceHeld(this StatewideActivity? activity, Func<StatewideActivity, ActivityHeld, Decision> decide) => activity.WhileItStands(standing =>
        standing.Held is { } held ? decide(standing, held) : Decision.Reject(Rejection.ActivityNotHeld, "The activity is not recorded as held yet."));

    /// <summary>Whether an activity can run over these days. Counted in days' numbers, so that the ends of the calendar have an answer too.</summary>
    public static bool Possible(DateOnly from, DateOnly until) => from <= until && from.Year >= FirstYear && until.DayNumber - from.DayNumber < MostDays;

    /// <summary>Whether an activity can be planned for these days, on that one.</summary>
    public static bool Plannable(DateOnly from, DateOnly until, DateOnly on) => Possible(from, until) && until.Year - on.Year <= MostYearsAhead;

    /// <summary>Whether both announce the same, on whatever day.</summary>
    public static bool IsSame(this ActivityAnnounced one, ActivityAnnounced other) =>
        (one.Type, one.Title, one.From, one.Until, one.Host) == (other.Type, other.Title, other.From, other.Until, other.Host)
        && one.Areas.SequenceEqual(other.Areas)
        && one.Regions.SequenceEqual(other.Regions);

    /// <summary>Whether both plan the same, on whatever day.</summary>
    public static bool IsSame(this ActivityRevised one, ActivityRevised other) =>
        (one.Title, one.From, one.Until) == (other.Title, other.From, other.Until) && one.Areas.SequenceEqual(other.Areas);
}
