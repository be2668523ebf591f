namespace CpmTracker.Server.Importing;

using CpmTracker.Domain;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.Sealing;

/// <summary>A coach's responsibility for a director from a day on. Why the coach took over is not part of what tells it from others.</summary>
internal sealed record AssignmentRow(int Line, string Director, NamedCoach Coach, DateOnly On, string? Reason) : IRow
{
    public string Key => $"{Director} {On:O}";

    public Guid Id => NamedId.Of("assign coach from", Director, Coach.Id, $"{On:O}");
}

/// <summary>
/// Tells who coached directors from when on: the first row of a director assigns a coach, each later one lets another take over. The coach stays until the next row's day. Nothing is put before,
/// or between, what is recorded.
/// </summary>
internal sealed class AssignmentRows : IRows<AssignmentRow>
{
    private readonly WritingKeys keys = new();

    public IReadOnlyList<Column> Columns { get; } =
        [new("director_key"), new(NamedCoach.Column), new(NamedCoach.NameColumn, Required: false), new("from"), new("reason", Required: false)];

    public AssignmentRow Read(Cells cells) => new(cells.Line, People.DirectorIn(cells), People.CoachIn(cells), cells.Day("from"), cells.TextIfAny("reason", Pen.MaxLength));

    public async Task LoadAsync(Book book, IReadOnlyList<AssignmentRow> rows, CancellationToken ct)
    {
        await book.Directors.LoadAsync(book.Store, rows.Select(r => r.Director), ct);
        await book.Coaches.LoadAsync(book.Store, rows.Select(r => r.Coach.Id), ct);
        await book.LoadReceiptsAsync(rows.SelectMany(r => new[] { r.Id, r.Coach.Registering }).Distinct(), ct);
        await keys.LoadAsync(book, rows.Where(r => r.Reason is not null).Select(r => r.Director), ct);
    }

    public ImportFault? Decide(Book book, AssignmentRow row)
    {
        if (book.Knows(row.Id)) return null;
        if (book.Directors[row.Director].State is not { } director) return new(row.Line, "director_key", "No director is enrolled under this key.");
        var known = director.Engagement.Assignments;
        if (known.Any(a => (a.Coach, a.From) == (row.Coach.Id, row.On))) return null;

        if (row.On < director.Enrolment.OccurredOn) return new(row.Line, "from", $"The director was enrolled on {director.Enrolment.OccurredOn:O}.");
        if (known is [.., var last] && (row.On <= last.From || row.On < last.Until))
            return new(row.Line, "from", $"Who coached the director is recorded up to {last.Until ?? last.From:O}; what is recorded is not edited.");
        if (row.Reason is not null && director.Coach is null) return new(row.Line, "reason", "No coach was assigned until then: there is nobody to take over from.");
        if (keys.IfErased(row.Line, row.Reason, row.Director) is { } erased) return erased;
        if (row.Coach.RegisterIfNew(book, row.Line, row.On) is { } unknown) return unknown;

        var command = new AssignCoach(row.Director, row.Coach.Id, row.Coach.IsRegistered(book, row.On), keys.Seal(row.Reason, row.Director), row.On);
        return book.Decide(book.Directors, command, row.Id) is { } refused ? new(row.Line, ColumnOf(refused.Rule), refused.Message) : null;
    }

    private static string? ColumnOf(Rejection rule) => rule switch
    {
        Rejection.CoachNotRegistered => NamedCoach.Column,
        Rejection.DirectorWithdrawn or Rejection.DateImpossible => "from",
        _ => null,
    };
}
