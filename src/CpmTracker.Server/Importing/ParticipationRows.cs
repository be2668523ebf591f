namespace CpmTracker.Server.Importing;

using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;

/// <summary>A county's part in a statewide activity, with what the file tells of the activity itself.</summary>
internal sealed record ParticipationRow(
    int Line, string Activity, string Type, string Title, string Host, string? Region, ActivityMode Mode, DateOnly On, string County, IReadOnlyList<LevelCount> Levels, bool DirectorCame)
    : IRow
{
    public string Key => $"{Activity} {County}";

    public Guid Announcing => NamedId.Of("announce", Activity, Type, Title, Host, Region ?? "", $"{On:O}");

    public Guid Holding => NamedId.Of("hold", Activity, $"{On:O}", Mode.ToString());

    public Guid Taking => NamedId.Of("participation", Key, string.Join(' ', Levels.Select(l => $"{l.Level}:{l.People}")), DirectorCame.ToString());
}

/// <summary>Announces the statewide activities that a file names for the first time, records them as held on one day, and the counties that took part.</summary>
internal sealed class ParticipationRows : IRows<ParticipationRow>
{
    private readonly ActivityTerms terms;

    /// <summary>One column counts each level of staff that the catalogue has.</summary>
    public ParticipationRows(Catalogue catalogue)
    {
        terms = ActivityTerms.Of(catalogue);
        Columns =
        [
            new("activity_key"), new("type"), new("title"), new("host"), new("region", Required: false), new("mode"), new("held_on"), new("county_fips"),
            .. terms.Levels.Select(level => new Column(Named(level), Required: false)), new("director_came", Required: false),
        ];
    }

    public IReadOnlyList<Column> Columns { get; }

    public ParticipationRow Read(Cells cells) => new(
        cells.Line,
        ActivityOf(cells.Text("activity_key", 100)),
        cells.Text("type", 100),
        cells.Text("title", 200),
        cells.Text("host", 100),
        cells.TextIfAny("region", 100),
        cells.Choice<ActivityMode>("mode"),
        cells.Day("held_on"),
        cells.Fips("county_fips"),
        [.. terms.Levels.Select(level => (level, people: cells.WholeIfAny(Named(level)))).Where(l => l.people is not null).Select(l => new LevelCount(l.level, l.people!.Value))],
        cells.YesOrNo("director_came"));

    public async Task LoadAsync(Book book, IReadOnlyList<ParticipationRow> rows, CancellationToken ct)
    {
        await book.Activities.LoadAsync(book.Store, rows.Select(r => r.Activity), ct);
        await book.Counties.LoadAsync(book.Store, rows.Select(r => StreamId.OfCounty(r.County)), ct);
        await book.LoadReceiptsAsync(rows.SelectMany(r => new[] { r.Announcing, r.Holding, r.Taking }).Distinct(), ct);
    }

    public ImportFault? Decide(Book book, ParticipationRow row)
    {
        if (book.Knows(row.Taking)) return null;
        if (book.Counties[StreamId.OfCounty(row.County)].State is null) return new(row.Line, "county_fips", $"No county is registered under {row.County}.");

        string[] regions = row.Region is { } region ? [region] : [];
        var announcing = new AnnounceActivity(row.Activity, row.Type, row.Title, [], regions, row.On, row.On, row.Host, terms, row.On);
        if (book.Decide(book.Activities, announcing, row.Announcing) is { } unknown) return new(row.Line, ColumnOf(unknown.Rule), unknown.Message);
        if (book.Activities[row.Activity].State?.Held is { } held && (held.OccurredOn, held.Mode) != (row.On, row.Mode))
            return new(row.Line, "held_on", "The activity is recorded as held on another day or in another way.");
        if (book.Decide(book.Activities, new HoldActivity(row.Activity, row.On, row.Mode, null, row.On), row.Holding) is { } impossible)
            return new(row.Line, ColumnOf(impossible.Rule), impossible.Message);
        var taking = new RecordCountyParticipation(row.Activity, row.County, row.Levels, row.DirectorCame, terms);
        return book.Decide(book.Activities, taking, row.Taking) is { } refused ? new(row.Line, ColumnOf(refused.Rule), refused.Message) : null;
    }

    private static string ActivityOf(string key) =>
        key.StartsWith(StreamId.Activity, StringComparison.Ordinal) ? key : $"{StreamId.Activity}{NamedId.Of(StreamId.Activity, key):N}";

    private static string Named(string level) => level.Replace('-', '_');

    private static string? ColumnOf(Rejection rule) => rule switch
    {
        Rejection.ActivityTypeNotInCatalogue => "type",
        Rejection.ActivityAlreadyAnnounced or Rejection.ActivityIsCancelled => "activity_key",
        Rejection.HostNotInCatalogue => "host",
        Rejection.RegionNotInCatalogue => "region",
        Rejection.ActivityDaysImpossible or Rejection.DateImpossible => "held_on",
        _ => null,
    };
}
