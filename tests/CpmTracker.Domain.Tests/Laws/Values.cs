namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Privacy;
using CpmTracker.Domain.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

/// <summary>Values that commands are made of: mostly such as people send, sometimes the ends of the type. Few of each, so that commands meet.</summary>
internal static class Values
{
    public static Gen<DateOnly> Day { get; } = Gen.Frequency(
        (20, Gen.Choose(0, 400).Select(days => Days.Enrolment.AddDays(days))),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2028, 2, 29))));

    /// <summary>A day, as often as not at an end of the calendar.</summary>
    public static Gen<DateOnly> DayOrEnd { get; } = Day.Or(Gen.Elements(DateOnly.MinValue, new DateOnly(9999, 6, 1), DateOnly.MaxValue));

    public static Gen<DateTimeOffset> Instant { get; } = Gen.Frequency(
        (5, Gen.Elements(8, 9, 10).Select(hour => new DateTimeOffset(2026, 2, 10, hour, 0, 0, TimeSpan.FromHours(-8)))),
        (1, Gen.Elements(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)));

    /// <summary>Minutes that a session or an activity takes.</summary>
    public static Gen<int> Length { get; } = Mostly(30, 45, 60, 61);

    public static Gen<Sealed> Text { get; } = Gen.Elements("YQ==", "Yg==", "Yw==").Select(Written.Text);

    /// <summary>Mostly one of these, sometimes an end of the type or of a day's minutes.</summary>
    public static Gen<int> Mostly(params int[] usual) =>
        Gen.Frequency((8, Gen.Elements(usual)), (1, Gen.Elements(int.MinValue, -1, 0, 1440, 1441, int.MaxValue)));

    /// <summary>The value, or none.</summary>
    public static Gen<T?> Maybe<T>(this Gen<T> some)
        where T : struct => Gen.Frequency((3, some.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));

    /// <summary>Mostly the first, sometimes the second.</summary>
    public static Gen<T> Usually<T>(T usual, T seldom) => Gen.Frequency((9, Gen.Constant(usual)), (1, Gen.Constant(seldom)));

    public static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    public static Gen<IReadOnlyList<T>> Listed<T>(this Gen<T> items, int most) =>
        from count in Gen.Choose(0, most) from list in items.ListOf(count) select (IReadOnlyList<T>)[.. list];

    /// <summary>Sequences that mostly begin properly.</summary>
    public static Gen<IReadOnlyList<Step<TState>>> After<TState>(this Gen<Step<TState>> steps, params Step<TState>[] beginning)
        where TState : class => steps.AfterOneOf(beginning);

    /// <summary>Sequences that mostly begin properly, in one way or another.</summary>
    public static Gen<IReadOnlyList<Step<TState>>> AfterOneOf<TState>(this Gen<Step<TState>> steps, params IReadOnlyList<Step<TState>>[] beginnings)
        where TState : class =>
        from beginning in Gen.Frequency((9, Gen.Elements(beginnings)), (1, Gen.Constant<IReadOnlyList<Step<TState>>>([])))
        from rest in steps.ListOf()
        select (IReadOnlyList<Step<TState>>)[.. beginning, .. rest];
}
