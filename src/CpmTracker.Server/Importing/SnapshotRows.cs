namespace CpmTracker.Server.Importing;

using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;

/// <summary>A Snapshot that a county completed.</summary>
internal sealed record SnapshotRow(int Line, string County, DateOnly On, string Instrument, int Version, IReadOnlyList<DimensionRating> Ratings, int? Participants) : IRow
{
    public string Key => $"{County} {On:O} {Instrument} {Version}";

    public Guid Id => NamedId.Of("snapshot", Key);
}

/// <summary>Records Snapshots of counties: one a county, day and instrument.</summary>
internal sealed class SnapshotRows : IRows<SnapshotRow>
{
    public IReadOnlyList<Column> Columns { get; } =
    [
        new("county_fips"), new("completed_on"), new("instrument"), new("version"), .. Enum.GetValues<AreaOfConcentration>().Select(area => new Column(Named(area))),
        new("participants", Required: false),
    ];

    public SnapshotRow Read(Cells cells) => new(
        cells.Line,
        cells.Fips("county_fips"),
        cells.Day("completed_on"),
        cells.Text("instrument", 100),
        cells.Whole("version"),
        [.. Enum.GetValues<AreaOfConcentration>().Select(area => new DimensionRating(area, cells.Whole(Named(area))))],
        cells.WholeIfAny("participants"));

    public async Task LoadAsync(Book book, IReadOnlyList<SnapshotRow> rows, CancellationToken ct)
    {
        await book.Counties.LoadAsync(book.Store, rows.Select(r => StreamId.OfCounty(r.County)), ct);
        await book.LoadReceiptsAsync(rows.Select(r => r.Id), ct);
    }

    public ImportFault? Decide(Book book, SnapshotRow row)
    {
        var id = $"snapshot-{row.Id:N}";
        if (book.Counties[StreamId.OfCounty(row.County)].State is not { } county) return new(row.Line, "county_fips", $"No county is registered under {row.County}.");
        if (county.Snapshots.FirstOrDefault(s => s.Snapshot == id) is { } before && !(before.Dimensions.SequenceEqual(row.Ratings) && before.Participants == row.Participants))
            return new(row.Line, null, "This Snapshot was imported before, with other ratings or participants; what is recorded is not edited.");

        var command = new CompleteSnapshot(row.County, id, book.Catalogue.InstrumentInForce(row.Instrument, row.Version), row.Ratings, row.Participants, row.On);
        return book.Decide(book.Counties, command, row.Id) is { } refused ? new(row.Line, ColumnOf(refused.Rule), refused.Message) : null;
    }

    private static string Named(AreaOfConcentration area) => area.ToString().ToLowerInvariant();

    private static string? ColumnOf(Rejection rule) => rule switch
    {
        Rejection.InstrumentNotInCatalogue => "instrument",
        Rejection.ParticipantsImpossible => "participants",
        Rejection.DateImpossible => "completed_on",
        _ => null,
    };
}
