namespace CpmTracker.Projections;

using CpmTracker.Domain.Activities;

/// <summary>A county's part in a statewide activity, in <see cref="CountyImplementation"/>.</summary>
/// <param name="Activity">The activity's id.</param>
/// <param name="Type">Its type's id in the catalogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">The first day on which it was held.</param>
/// <param name="On">The last day on which it was held.</param>
/// <param name="Levels">How many people of each level of staff; empty where not told.</param>
/// <param name="DirectorCame">Whether the county's director was among them.</param>
public sealed record CountyParticipation(
    string Activity, string Type, string Title, DateOnly From, DateOnly On, IReadOnlyList<LevelCount> Levels, bool DirectorCame)
{
    /// <summary>The county's list after news of an activity: with its part in it, if it has one.</summary>
    internal static IReadOnlyList<CountyParticipation> After(IReadOnlyList<CountyParticipation> list, ActivityRecord activity, string county) =>
        activity.Participation.FirstOrDefault(p => p.County == county) is { } part ? list.With(Of(activity, part), p => p.Activity) : list.Without(activity.Id, p => p.Activity);

    /// <summary>A county's part as the activity has it.</summary>
    public static CountyParticipation Of(ActivityRecord activity, CountyParticipationRecorded recorded) =>
        new(activity.Id, activity.Type, activity.Title, activity.From, activity.Until, recorded.Levels, recorded.DirectorCame);
}
