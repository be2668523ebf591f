namespace CpmTracker.Server.Importing;

using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.Sealing;

/// <summary>A coaching session held. What was said in it is not part of what tells it from others.</summary>
internal sealed record SessionRow(
    int Line, string Director, string? Module, int Number, DateOnly On, int Minutes, SessionMode Mode, string? Coach, string? Reason, string? Note) : IRow
{
    public string Key => $"{Director} {Module} {Number} {On:O} {Minutes} {Mode}";

    public Guid Id => NamedId.Of("session", Key);

    public Guid Starting => NamedId.Of("start module", Director, Module ?? "");
}

/// <summary>
/// Records coaching sessions of directors who are enrolled, under the coach who was responsible on that day. A module that a row names starts with the first session
/// that the file tells of it, unless it was started before.
/// </summary>
internal sealed class SessionRows : IRows<SessionRow>
{
    private readonly WritingKeys keys = new();

    public IReadOnlyList<Column> Columns { get; } =
    [
        new("director_key"), new("module", Required: false), new("number"), new("held_on"), new("minutes"), new("mode"), new("coach_key", Required: false),
        new("reason", Required: false), new("note", Required: false),
    ];

    public SessionRow Read(Cells cells) => new(
        cells.Line,
        People.DirectorIn(cells),
        cells.TextIfAny("module", 40),
        cells.Whole("number"),
        cells.Day("held_on"),
        cells.Whole("minutes"),
        cells.Choice<SessionMode>("mode"),
        People.CoachIfAny(cells),
        cells.TextIfAny("reason", Pen.MaxLength),
        cells.TextIfAny("note", Pen.MaxLength));

    public async Task LoadAsync(Book book, IReadOnlyList<SessionRow> rows, CancellationToken ct)
    {
        await book.Directors.LoadAsync(book.Store, rows.Select(r => r.Director), ct);
        await book.LoadReceiptsAsync(rows.SelectMany(r => new[] { r.Id, r.Starting }).Distinct(), ct);
        await keys.LoadAsync(book, rows.Where(r => (r.Reason ?? r.Note) is not null).Select(r => r.Director), ct);
    }

    public ImportFault? Decide(Book book, SessionRow row)
    {
        if (book.Knows(row.Id)) return null;
        if (book.Directors[row.Director].State is not { } director) return new(row.Line, "director_key", "No director is enrolled under this key.");
        if (row.Coach is { } coach && coach != (director.Engagement.Assignments.On(row.On) ?? director.Coach))
            return new(row.Line, "coach_key", "Another coach, or none, was assigned to the director on that day.");
        if (keys.IfErased(row.Line, row.Reason ?? row.Note, row.Director) is { } erased) return erased;

        if (row.Module is { } module && director.Modules.Named(module) is null
            && book.Decide(book.Directors, new StartModule(row.Director, book.Catalogue.PlanOf(module), row.On), row.Starting) is { } unknown)
            return new(row.Line, ColumnOf(unknown.Rule), unknown.Message);
        var command = new RecordCoachingSession(
            row.Director, $"session-{row.Id:N}", row.Module ?? director.Modules.UnderWay(row.On).Plan.Module, row.Number, row.On, row.Minutes, row.Mode,
            keys.Seal(row.Reason, row.Director), keys.Seal(row.Note, row.Director));
        return book.Decide(book.Directors, command, row.Id) is { } refused ? new(row.Line, ColumnOf(refused.Rule), refused.Message) : null;
    }

    private static string? ColumnOf(Rejection rule) => rule switch
    {
        Rejection.DirectorWithdrawn or Rejection.NoCoachAssigned => "director_key",
        Rejection.ModuleNotStarted or Rejection.ModuleNotInCatalogue => "module",
        Rejection.SessionNotInModule or Rejection.SessionAlreadyHeld => "number",
        Rejection.MinutesImpossible => "minutes",
        Rejection.ReasonRequired => "reason",
        Rejection.DateImpossible => "held_on",
        _ => null,
    };
}
