namespace CpmTracker.Server.Importing;

using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;

/// <summary>A director's enrolment and, of one who has left since, the last day and why.</summary>
internal sealed record DirectorRow(
    int Line, string Key, string Name, string? Email, string County, Appointment Appointment, string Cohort, DateOnly On, NamedCoach? Coach, DateOnly? LeftOn,
    WithdrawalReason LeftFor) : IRow
{
    public string Director => People.Director(Key);

    public Guid Enrolling => NamedId.Of("enrol", Key, County, Appointment.ToString(), Cohort, $"{On:O}");

    public Guid Assigning => NamedId.Of("assign coach", Key, Coach?.Id ?? "");

    public Guid Leaving => NamedId.Of("withdraw", Key, $"{LeftOn:O}", LeftFor.ToString());
}

/// <summary>
/// Enrols directors with Module One, registers the coaches who are named for the first time, assigns them, and withdraws the directors who have left. Names go to the
/// person register; whoever is in it already keeps the entry there is.
/// </summary>
internal sealed class DirectorRows : IRows<DirectorRow>
{
    private ModulePlan? moduleOne;

    public IReadOnlyList<Column> Columns { get; } =
    [
        new("director_key"), new("name"), new("email", Required: false), new("county_fips"), new("appointment"), new("cohort"), new("enrolled_on"),
        new(NamedCoach.Column, Required: false), new(NamedCoach.NameColumn, Required: false), new("left_on", Required: false), new("left_reason", Required: false),
    ];

    public DirectorRow Read(Cells cells)
    {
        var row = new DirectorRow(
            cells.Line,
            People.OwnKey(cells, "director_key"),
            cells.Text("name", People.LongestName),
            cells.TextIfAny("email", 200),
            cells.Fips("county_fips"),
            cells.Choice<Appointment>("appointment"),
            cells.Text("cohort", 40),
            cells.Day("enrolled_on"),
            People.NamedCoachIfAny(cells),
            cells.Has("left_on") || cells.Has("left_reason") ? cells.Day("left_on") : null,
            cells.Has("left_on") || cells.Has("left_reason") ? cells.Choice<WithdrawalReason>("left_reason") : default);
        if (cells.Good && row.LeftOn < row.On) cells.Refuse("left_on", "That is before enrolled_on.");
        return row;
    }

    public async Task LoadAsync(Book book, IReadOnlyList<DirectorRow> rows, CancellationToken ct)
    {
        moduleOne = book.Catalogue.PlanOf(ModulePlan.ModuleOne);
        await book.Seats.LoadAsync(book.Store, [.. rows.Select(r => r.County).Distinct()], ct);
        await book.Directors.LoadAsync(book.Store, rows.Select(r => r.Director), ct);
        await book.Counties.LoadAsync(book.Store, rows.Select(r => StreamId.OfCounty(r.County)), ct);
        await book.Coaches.LoadAsync(book.Store, rows.Select(r => r.Coach?.Id).OfType<string>(), ct);
        await book.LoadReceiptsAsync(rows.SelectMany(r => new[] { r.Enrolling, r.Assigning, r.Leaving }.Concat(r.Coach is { } coach ? [coach.Registering] : [])).Distinct(), ct);
    }

    public ImportFault? Decide(Book book, DirectorRow row)
    {
        if (book.Counties[StreamId.OfCounty(row.County)].State is null) return new(row.Line, "county_fips", $"No county is registered under {row.County}.");
        var incumbent = book.Seats.Incumbent(row.County, row.On, row.LeftOn, except: row.Director);
        var enrolment = new EnrolDirector(row.Director, row.County, row.Appointment, row.Cohort, moduleOne, incumbent, row.On);
        if (book.Decide(book.Directors, enrolment, row.Enrolling, new(row.Director, row.Name, row.Email)) is { } refused)
            return new(row.Line, ColumnOf(refused.Rule), refused.Message);
        if (row.Coach is { } coach && Assign(book, row, coach) is { } fault) return fault;
        return row.LeftOn is { } last ? Leave(book, row, last) : null;
    }

    private static ImportFault? Leave(Book book, DirectorRow row, DateOnly last)
    {
        if (book.Knows(row.Leaving)) return null;
        if (book.Directors[row.Director].State?.WithdrawnOn is { } recorded && recorded != last)
            return new(row.Line, "left_on", $"The director is recorded as having left on {recorded:O}; what is recorded is not edited.");
        return book.Decide(book.Directors, new WithdrawDirector(row.Director, row.LeftFor, last), row.Leaving) is { } refused ? new(row.Line, "left_on", refused.Message) : null;
    }

    private static ImportFault? Assign(Book book, DirectorRow row, NamedCoach coach)
    {
        if (book.Knows(row.Assigning)) return null;
        if (coach.RegisterIfNew(book, row.Line, row.On) is { } unknown) return unknown;
        if (book.Directors[row.Director].State?.Coach is { } other && other != coach.Id)
            return new(row.Line, NamedCoach.Column, "The director has another coach by now: a file of assignments says when and why that changes.");
        var assignment = new AssignCoach(row.Director, coach.Id, coach.IsRegistered(book, row.On), null, row.On);
        return book.Decide(book.Directors, assignment, row.Assigning) is { } no ? new(row.Line, NamedCoach.Column, no.Message) : null;
    }

    private static string? ColumnOf(Rejection rule) => rule switch
    {
        Rejection.CountyHasADirector => "county_fips",
        Rejection.DateImpossible => "enrolled_on",
        Rejection.DirectorAlreadyEnrolled => "director_key",
        _ => null,
    };
}
