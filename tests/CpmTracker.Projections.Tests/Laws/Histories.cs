namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain.Directors;
using FsCheck;
using FsCheck.Fluent;

/// <summary>Random histories of several directors, counties, coaches and activities, each the outcome of real decisions; the same ones in every run.</summary>
internal static class Histories
{
    private const ulong Seed = 20260112;
    private const ulong Gamma = 9_091;

    private static readonly IReadOnlyList<Step> Beginning =
    [
        .. Values.Counties.Take(2).Select(county => CountySteps.RegisterIt(county, 100_000, "Agency", "Northern", Days.Enrolment)),
        .. CountySteps.PlanIn(Values.Counties[0], Days.Enrolment),
        .. Values.Coaches.Take(2).Select(coach => CountySteps.RegisterTheCoach(coach, 12, Days.Enrolment)),
        .. Values.Activities.Take(2).Select(activity => ActivitySteps.AnnounceIt(activity, "rta-bootcamp", "Northern", Days.Enrolment)),
        .. Values.Directors.Take(3).Select((director, i) => DirectorSteps.EnrolIn(director, Values.Counties[i], Appointment.New, Days.Enrolment)),
        .. Values.Directors.Take(3).Select((director, i) => DirectorSteps.AssignTo(director, Values.Coaches[i % 2], Days.Enrolment)),
        .. Values.Directors.Take(2).SelectMany(DirectorSteps.PlanFor),
    ];

    /// <summary>Time passes or stands still between two commands; one in ten is made up for demonstration.</summary>
    /// <param name="counties">How many commands about counties and coaches there are to five about directors.</param>
    private static Gen<Step> Mixed(int counties) =>
        from step in Gen.Frequency((45, DirectorSteps.Any), (9 * counties, CountySteps.Any), (6, ActivitySteps.Any), (1, AuditSteps.Any))
        from minutes in Gen.Elements(0, 1, 1_440)
        from source in Gen.Frequency((9, Gen.Constant("entered")), (1, Gen.Constant(Recorded.Demonstration)))
        select new Step($"{source}, {minutes} min later: {step}", world =>
        {
            (world.Now, world.Source) = (world.Now.AddMinutes(minutes), source);
            step.Take(world);
        });

    private static Gen<IReadOnlyList<Step>> Sequences { get; } =
        from properly in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from count in Gen.Choose(0, 240)
        from counties in Gen.Elements(1, 1, 10)
        from steps in Mixed(counties).ListOf(count)
        select (IReadOnlyList<Step>)[.. properly ? Beginning : [], .. steps];

    /// <summary>Some of them, to see what they reach.</summary>
    public static IReadOnlyList<History> Some { get; } = [.. Sequences.Sample(50, new Rnd(Seed, Gamma), 300).Select(Played)];

    /// <summary>Holds the law against many histories; tells the shortest sequence of commands found that breaks it.</summary>
    public static void Obey(Action<History> law) => Obey(Gen.Constant(0), (history, _) => law(history));

    /// <summary>The same for a law about a history and something else by chance.</summary>
    public static void Obey<T>(Gen<T> other, Action<History, T> law) =>
        Check(100, other, (steps, with) => law(Played(steps), with));

    /// <summary>Holds a law that needs a database against a few histories.</summary>
    public static void ObeyStored<T>(Gen<T> other, Func<History, T, Task> law) =>
        Check(6, other, (steps, with) => Task.Run(() => law(Played(steps), with)).GetAwaiter().GetResult());

    private static void Check<T>(int histories, Gen<T> other, Action<IReadOnlyList<Step>, T> law) =>
        Prop.ForAll(Arb.From(Sequences, Shorter), Arb.From(other), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(histories).WithQuietOnSuccess(true).WithReplay(Seed, Gamma));

    private static History Played(IReadOnlyList<Step> steps)
    {
        var world = new World();
        foreach (var step in steps) step.Take(world);
        return world.History;
    }

    /// <summary>Without half of the steps, without a quarter, and so on to a single one.</summary>
    private static IEnumerable<IReadOnlyList<Step>> Shorter(IReadOnlyList<Step> steps)
    {
        for (var length = (steps.Count + 1) / 2; length > 0; length /= 2)
            for (var from = 0; from < steps.Count; from += length)
                yield return [.. steps.Take(from), .. steps.Skip(from + length)];
    }
}
