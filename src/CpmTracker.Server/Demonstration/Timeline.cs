namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;
using CpmTracker.Server.Sealing;

/// <summary>Collects the commands of a made-up history up to a last day.</summary>
/// <param name="last">Nothing is recorded after it.</param>
/// <param name="chance">Decides how late things are recorded.</param>
internal sealed class Timeline(DateOnly last, Random chance)
{
    private readonly List<PlannedCommand> commands = [];

    /// <summary>The commands in the order in which they are recorded.</summary>
    public IReadOnlyList<PlannedCommand> InOrder() => [.. commands.OrderBy(c => c.RecordedAt)];

    public void Add<TCommand>(DateOnly on, Actor by, ICommand<Director, TCommand> command, Person? register = null)
        where TCommand : ICommand<Director, TCommand> => Add<Director, TCommand>(on, by, (TCommand)command, register);

    public void Add<TCommand>(DateOnly on, Actor by, ICommand<County, TCommand> command)
        where TCommand : ICommand<County, TCommand> => Add<County, TCommand>(on, by, (TCommand)command, null);

    public void Add<TCommand>(DateOnly on, Actor by, ICommand<Coach, TCommand> command, Person? register = null)
        where TCommand : ICommand<Coach, TCommand> => Add<Coach, TCommand>(on, by, (TCommand)command, register);

    public void Add<TCommand>(DateOnly on, Actor by, ICommand<StatewideActivity, TCommand> command)
        where TCommand : ICommand<StatewideActivity, TCommand> => Add<StatewideActivity, TCommand>(on, by, (TCommand)command, null);

    /// <summary>Voids a county's record by the record's id.</summary>
    public void AddVoid(DateOnly on, Actor by, string record, VoidCountyRecord command)
    {
        var at = RecordedAt(on, command.Stream);
        if (DateOnly.FromDateTime(at.UtcDateTime) <= last) commands.Add(new PlannedVoid(at, by, record, command));
    }

    /// <summary>Takes back the last progress report of the director's plan.</summary>
    public void VoidLastReport(DateOnly on, Actor by, string director, Sealed reason) => Add(new PlannedReportVoid(RecordedAt(on, director), by, director, reason, on));

    private void Add<TState, TCommand>(DateOnly on, Actor by, TCommand command, Person? register)
        where TState : class, IConcern
        where TCommand : ICommand<TState, TCommand> => Add(new PlannedCommand<TState, TCommand>(RecordedAt(on, command.Stream), by, command, register));

    private void Add(PlannedCommand planned)
    {
        if (DateOnly.FromDateTime(planned.RecordedAt.UtcDateTime) <= last) commands.Add(planned);
    }

    /// <summary>Mostly the same day, at times the week after, and one in twelve comes weeks late; never before what the same stream recorded last.</summary>
    private DateTimeOffset RecordedAt(DateOnly on, string stream)
    {
        var delay = chance.OneIn(12) ? chance.From(8, 45) : chance.OneIn(3) ? chance.From(1, 6) : 0;
        var at = new DateTimeOffset(on.AddDays(delay), new TimeOnly(chance.From(16, 23), chance.Next(60), chance.Next(60)), TimeSpan.Zero);
        if (latest.TryGetValue(stream, out var before) && at <= before) at = before.AddMinutes(chance.From(1, 30));
        latest[stream] = at;
        return at;
    }

    private readonly Dictionary<string, DateTimeOffset> latest = [];
}
