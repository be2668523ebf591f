namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;

/// <summary>Several streams in which commands are decided one after the other, as the host does it, and what was recorded by that.</summary>
internal sealed class World
{
    private readonly Dictionary<string, Director> directors = [];
    private readonly Dictionary<string, County> counties = [];
    private readonly Dictionary<string, Coach> coaches = [];
    private readonly Dictionary<string, StatewideActivity> activities = [];
    private readonly Dictionary<string, AccessLog> logs = [];
    private readonly List<Entry> entries = [];

    public History History => new(entries);

    /// <summary>When things are being recorded.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 1, 12, 17, 0, 0, TimeSpan.Zero);

    /// <summary>From where things come.</summary>
    public string Source { get; set; } = "entered";

    public bool IsRegistered(string coach) => coaches.TryGetValue(coach, out var found) && !found.StoodDown;

    public string? CountyOf(string director) => directors.GetValueOrDefault(director)?.County;

    /// <summary>A director who holds the county's seat, acting ones aside.</summary>
    public string? Incumbent(string county, string? except = null) =>
        directors.Values.FirstOrDefault(d => d.Id != except && d.County == county && !d.Withdrawn && d.Appointment != Appointment.Acting)?.Id;

    /// <summary>Decides a command about a director, knowing who holds the seat that it would take.</summary>
    public void AskForSeat<TCommand>(TCommand command)
        where TCommand : ICommand<Director, TCommand>, ISeatCommand<TCommand> =>
        Ask(command.SeatTaken(directors.GetValueOrDefault(command.Stream)) is { } county ? command.Knowing(Incumbent(county, except: command.Stream)) : command);

    public void Ask<TCommand>(ICommand<Director, TCommand> command)
        where TCommand : ICommand<Director, TCommand> => Ask(directors, command, (state, id, e) => Director.Fold(state, id, (IDirectorEvent)e));

    public void Ask<TCommand>(ICommand<County, TCommand> command)
        where TCommand : ICommand<County, TCommand> => Ask(counties, command, (state, id, e) => County.Fold(state, id, (ICountyEvent)e));

    public void Ask<TCommand>(ICommand<Coach, TCommand> command)
        where TCommand : ICommand<Coach, TCommand> => Ask(coaches, command, (state, id, e) => Coach.Fold(state, id, (ICoachEvent)e));

    public void Ask<TCommand>(ICommand<StatewideActivity, TCommand> command)
        where TCommand : ICommand<StatewideActivity, TCommand> => Ask(activities, command, (state, id, e) => StatewideActivity.Fold(state, id, (IActivityEvent)e));

    public void Ask<TCommand>(ICommand<AccessLog, TCommand> command)
        where TCommand : ICommand<AccessLog, TCommand> => Ask(logs, command, (state, id, e) => AccessLog.Fold(state, id, (IAuditEvent)e));

    private void Ask<TState, TCommand>(Dictionary<string, TState> streams, ICommand<TState, TCommand> command, Func<TState?, string, IOccurrence, TState?> fold)
        where TState : class
        where TCommand : ICommand<TState, TCommand>
    {
        if (TCommand.Decide(streams.GetValueOrDefault(command.Stream), (TCommand)command) is not Decision.Accepted accepted) return;
        foreach (var happened in accepted.Events)
        {
            streams[command.Stream] = fold(streams.GetValueOrDefault(command.Stream), command.Stream, happened).ShouldNotBeNull();
            entries.Add(new(command.Stream, happened, Now, Source));
        }
    }
}

/// <summary>Somebody asks for something.</summary>
/// <param name="Told">What, for the report of a law that was broken.</param>
/// <param name="Take">Asks it.</param>
internal sealed record Step(string Told, Action<World> Take)
{
    public override string ToString() => Told;
}
