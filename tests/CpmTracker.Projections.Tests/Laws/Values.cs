namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain.Privacy;
using FsCheck;
using FsCheck.Fluent;

/// <summary>Values that commands are made of. Few of each, so that commands meet.</summary>
internal static class Values
{
    public static readonly string[] Directors = ["director-1", "director-2", "director-3", "director-4"];
    public static readonly string[] Coaches = ["coach-1", "coach-2", "coach-3"];
    public static readonly string[] Counties = [CountyStory.Alameda, CountyStory.LosAngeles, CountyStory.Sacramento];
    public static readonly string[] Activities = ["activity-1", "activity-2", "activity-3"];

    public static Gen<string> SomeDirector { get; } = Gen.Elements(Directors);

    public static Gen<string> SomeCoach { get; } = Gen.Elements(Coaches);

    public static Gen<string> SomeActivity { get; } = Gen.Elements(Activities);

    public static Gen<string> SomeCounty { get; } = Gen.Elements(Counties);

    public static Gen<DateOnly> Day { get; } = Gen.Choose(0, 400).Select(days => Days.Enrolment.AddDays(days));

    public static Gen<int> Length { get; } = Gen.Elements(20, 30, 45, 60, 61, 90);

    public static Gen<Sealed> Text { get; } = Gen.Elements("YQ==", "Yg==", "w7zwn5iA+/==").Select(Written.Text);

    public static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    /// <summary>The value, or none.</summary>
    public static Gen<T?> Maybe<T>(this Gen<T> some)
        where T : struct => Gen.Frequency((3, some.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));
}
