namespace CpmTracker.Domain.Tests.Language;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;

/// <summary>Given what happened, when somebody asks for something, then this is what comes of it.</summary>
internal static class Scenario
{
    public static History<Director> Given(params IDirectorEvent[] happened) => new(EventStreams.Director, happened);

    public static History<Coach> Given(params ICoachEvent[] happened) => new(EventStreams.Coach, happened);

    public static History<County> Given(params ICountyEvent[] happened) => new(EventStreams.County, happened);

    public static History<StatewideActivity> Given(params IActivityEvent[] happened) => new(EventStreams.Activity, happened);

    public static History<AccessLog> Given(params IAuditEvent[] happened) => new(EventStreams.AccessLog, happened);

    public static History<AccessLog> GivenNoAccessLog() => new(EventStreams.AccessLog, []);

    public static History<Director> GivenNoDirector() => new(EventStreams.Director, []);

    public static History<Coach> GivenNoCoach() => new(EventStreams.Coach, []);

    public static History<County> GivenNoCounty() => new(EventStreams.County, []);

    public static History<StatewideActivity> GivenNoActivity() => new(EventStreams.Activity, []);
}

/// <summary>What happened in one stream so far.</summary>
internal sealed class History<TState>(EventStream<TState> stream, IReadOnlyList<IOccurrence> happened)
    where TState : class
{
    /// <summary>The state after all of it.</summary>
    public TState State => stream.After(happened).ShouldNotBeNull();

    public Outcome<TState> When<TCommand>(TCommand command)
        where TCommand : ICommand<TState, TCommand>
    {
        var decision = TCommand.Decide(stream.After(happened), command);
        return new(decision, () => TCommand.Decide(stream.After([.. happened, .. Outcome.Appended(decision)]), command));
    }
}
