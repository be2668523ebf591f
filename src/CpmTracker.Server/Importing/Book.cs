namespace CpmTracker.Server.Importing;

using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using Marten;

/// <summary>All that an import knows and decides before any of it is saved. Commands are decided by the same rules as when somebody sends them.</summary>
/// <param name="store">Reads what there is.</param>
/// <param name="keys">The keys of the people registered.</param>
/// <param name="catalogue">The edition in force.</param>
/// <param name="actor">Who answers for it.</param>
/// <param name="today">Nothing can have happened later.</param>
internal sealed class Book(IQuerySession store, PersonKeys keys, Catalogue catalogue, Actor actor, DateOnly today)
{
    private const int ReceiptsAtOnce = 5000;
    private readonly HashSet<Guid> receipts = [];
    private readonly List<Action> undo = [];

    public Histories<Director> Directors { get; } = new((state, id, e) => e is IDirectorEvent happened ? Director.Fold(state, id, happened) : state);

    public Histories<Coach> Coaches { get; } = new((state, id, e) => e is ICoachEvent happened ? Coach.Fold(state, id, happened) : state);

    public Histories<County> Counties { get; } = new((state, id, e) => e is ICountyEvent happened ? County.Fold(state, id, happened) : state);

    public Histories<StatewideActivity> Activities { get; } =
        new((state, id, e) => e is IActivityEvent happened ? StatewideActivity.Fold(state, id, happened) : state);

    /// <summary>Who held the counties' seats.</summary>
    public Seats Seats { get; } = new();

    /// <summary>The edition in force.</summary>
    public Catalogue Catalogue => catalogue;

    /// <summary>Reads what there is.</summary>
    public IQuerySession Store => store;

    /// <summary>The keys of the people registered.</summary>
    public PersonKeys Keys => keys;

    /// <summary>The receipts of the commands accepted.</summary>
    public List<Receipt> Accepted { get; } = [];

    /// <summary>Who is to be entered in the person register.</summary>
    public List<Entry> People { get; } = [];

    /// <summary>Reads the receipts that there are of these commands: what was recorded once is left alone, whatever happened since.</summary>
    public async Task LoadReceiptsAsync(IEnumerable<Guid> commandIds, CancellationToken ct)
    {
        foreach (var some in commandIds.Chunk(ReceiptsAtOnce))
            receipts.UnionWith((await store.LoadManyAsync<Receipt>(ct, some)).Select(r => r.Id));
    }

    /// <summary>Nothing can have happened later.</summary>
    public DateOnly Today => today;

    /// <summary>What is to be appended.</summary>
    public IEnumerable<PendingEvent> Pending => [.. Directors.Pending, .. Coaches.Pending, .. Counties.Pending, .. Activities.Pending];

    /// <summary>Prepares all that is to be appended.</summary>
    public void Save(IDocumentSession session)
    {
        Directors.Save(session);
        Coaches.Save(session);
        Counties.Save(session);
        Activities.Save(session);
        Seats.Save(session);
    }

    /// <summary>Begins a row: it is decided as a whole.</summary>
    public void BeginRow() => undo.Clear();

    /// <summary>Takes back all that was decided since the row began.</summary>
    public void UndoRow()
    {
        foreach (var step in undo.AsEnumerable().Reverse()) step();
        undo.Clear();
    }

    /// <summary>Whether the row changed anything.</summary>
    public bool RowChanged => undo.Count > 0;

    /// <summary>Whether this command was recorded before.</summary>
    public bool Knows(Guid commandId) => receipts.Contains(commandId);

    /// <summary>Decides a command; gives the rejection, if it is one.</summary>
    public Decision.Rejected? Decide<TState, TCommand>(Histories<TState> histories, ICommand<TState, TCommand> command, Guid commandId, Entry? register = null)
        where TState : class, IConcern
        where TCommand : ICommand<TState, TCommand>
    {
        if (Knows(commandId)) return null;
        var before = histories[command.Stream];
        if (!TCommand.WhoMay.Allows(actor, command.Concerns(before.State?.Concerned() ?? new Concerned()))) throw new NotAllowedException();
        switch (Deciding.Judge(before.State, (TCommand)command, today))
        {
            case Decision.Rejected rejected:
                return rejected;
            case Decision.Accepted { Events: { Count: > 0 } events }:
                Note(histories, before, events, typeof(TCommand).Name, commandId, register);
                NoteSeat(before.Stream, (command as ISeatCommand<TCommand>)?.SeatTaken(before.State as Director), events);
                return null;
            default:
                return null;
        }
    }

    private void Note<TState>(Histories<TState> histories, History<TState> before, IReadOnlyList<IOccurrence> events, string command, Guid commandId, Entry? register)
        where TState : class, IConcern
    {
        histories.Append(before.Stream, events, command, commandId);
        var version = before.Version + before.Pending.Count + events.Count;
        Accepted.Add(new(commandId, command, before.Stream, actor.Subject, version, events.Count));
        receipts.Add(commandId);
        if (register is not null) People.Add(register);
        undo.Add(() =>
        {
            histories.Restore(before);
            Accepted.RemoveAt(Accepted.Count - 1);
            receipts.Remove(commandId);
            if (register is not null) People.RemoveAt(People.Count - 1);
        });
    }

    private void NoteSeat(string stream, string? county, IReadOnlyList<IOccurrence> events)
    {
        if (county is not null) Seats.Take(county);
        undo.Add(Seats.Note(stream, events.OfType<IDirectorEvent>()));
    }
}

/// <summary>Somebody to be entered in the person register, in plain words until it is saved.</summary>
/// <param name="Id">The director's or coach's id.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The address to write to, if given.</param>
internal sealed record Entry(string Id, string Name, string? Email);
