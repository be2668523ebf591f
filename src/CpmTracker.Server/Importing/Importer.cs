namespace CpmTracker.Server.Importing;

using System.Security.Cryptography;
using CpmTracker.Domain.Authority;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using JasperFx;
using Marten;
using Marten.Exceptions;

/// <summary>
/// Records what files of rows tell, as imported: every row becomes commands, decided as when somebody sends them, and all of it is saved in one transaction. A row
/// that was imported before appends nothing.
/// </summary>
/// <param name="store">The event store.</param>
/// <param name="keys">Everybody enrolled gets a key.</param>
/// <param name="clock">The host's clock.</param>
public sealed class Importer(IDocumentStore store, PersonKeys keys, TimeProvider clock)
{
    private const int Tries = 3;
    private const int RowsAReport = 500;

    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Imports a file.</summary>
    /// <param name="order">What is to be done with it.</param>
    /// <param name="file">Its content.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="ct">Cancels; nothing is recorded then.</param>
    /// <exception cref="NotAllowedException">Only programme administrators import.</exception>
    /// <exception cref="BusyException">Others wrote to the same histories each time that it was tried; nothing is recorded.</exception>
    /// <exception cref="RefusalException">No catalogue is in force.</exception>
    public async Task<ImportReport> ImportAsync(ImportOrder order, ReadOnlyMemory<byte> file, IProgress<ImportProgress> progress, CancellationToken ct)
    {
        if (!order.Actor.Is(Role.Administrator)) throw new NotAllowedException();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
                await using var query = store.QuerySession();
                var edition = await CatalogueInForce.FindAsync(query, today, ct) ?? throw new RefusalException("no catalogue is in force: load the seeds first.");
                var book = new Book(query, keys, await CatalogueInForce.ReadAsync(query, edition.Edition, ct), order.Actor, today);
                return order.Kind switch
                {
                    ImportKind.Directors => await RunAsync(new DirectorRows(), book, order, file, progress, ct),
                    ImportKind.Assignments => await RunAsync(new AssignmentRows(), book, order, file, progress, ct),
                    ImportKind.Sessions => await RunAsync(new SessionRows(), book, order, file, progress, ct),
                    ImportKind.Participation => await RunAsync(new ParticipationRows(book.Catalogue), book, order, file, progress, ct),
                    ImportKind.Snapshots => await RunAsync(new SnapshotRows(), book, order, file, progress, ct),
                    _ => throw new InvalidOperationException($"There is no kind {order.Kind} of import."),
                };
            }
            catch (Exception e) when (e is ConcurrencyException or ExistingStreamIdCollisionException or DocumentAlreadyExistsException)
            {
                // Somebody wrote to one of the histories meanwhile: decide all of it anew.
                if (attempt == Tries) throw new BusyException();
            }
        }
    }

    private async Task<ImportReport> RunAsync<TRow>(
        IRows<TRow> kind, Book book, ImportOrder order, ReadOnlyMemory<byte> file, IProgress<ImportProgress> progress, CancellationToken ct)
        where TRow : IRow
    {
        var faults = new Faults();
        var cells = RowFile.Read(file, kind.Columns, order.MaxRows, faults);
        var rows = Good(kind, cells, faults);
        await kind.LoadAsync(book, rows, ct);
        var (recorded, unchanged) = Decide(kind, book, rows, faults, progress, ct);

        var done = !order.Preview && !faults.Fatal && (faults.Count == 0 || order.SkipBadRows);
        var report = new ImportReport(cells.Count, recorded, unchanged, Counted(book), faults.ByLine(), faults.Count, done);
        if (!done || recorded == 0) return report;

        progress.Report(new(rows.Count, rows.Count) { Recording = report.Events.Sum(e => e.Count) });
        await SaveAsync(book, order, file, ct);
        return report;
    }

    /// <summary>The rows whose cells are what they must be, each once, by their days.</summary>
    private static List<TRow> Good<TRow>(IRows<TRow> kind, IReadOnlyList<Cells> cells, Faults faults)
        where TRow : IRow
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<TRow>();
        foreach (var read in cells)
        {
            var row = kind.Read(read);
            if (!read.Good) continue;
            if (first.TryAdd(row.Key, row.Line)) rows.Add(row);
            else faults.Add(row.Line, null, $"Line {first[row.Key]} tells of the same.");
        }

        return faults.Fatal ? [] : [.. rows.OrderBy(r => r.On)];
    }

    private static (int Recorded, int Unchanged) Decide<TRow>(
        IRows<TRow> kind, Book book, IReadOnlyList<TRow> rows, Faults faults, IProgress<ImportProgress> progress, CancellationToken ct)
        where TRow : IRow
    {
        var (recorded, unchanged) = (0, 0);
        for (var done = 0; done < rows.Count; done++)
        {
            ct.ThrowIfCancellationRequested();
            book.BeginRow();
            if (kind.Decide(book, rows[done]) is { } fault)
            {
                book.UndoRow();
                faults.Add(fault.Line, fault.Column, fault.Reason);
            }
            else if (book.RowChanged) recorded++;
            else unchanged++;

            if (done % RowsAReport == RowsAReport - 1) progress.Report(new(done + 1, rows.Count));
        }

        progress.Report(new(rows.Count, rows.Count));
        return (recorded, unchanged);
    }

    private async Task SaveAsync(Book book, ImportOrder order, ReadOnlyMemory<byte> file, CancellationToken ct)
    {
        await keys.MakeAsync([.. book.People.Select(p => p.Id)], ct);
        var found = await keys.FindAsync([.. book.People.Select(p => p.Id)], ct);

        await using var session = store.LightweightSession();
        session.Tell(new Submission(Guid.Empty, order.Actor, Recorded.Imported, book.Today)
        {
            Edition = book.Catalogue.Edition,
            Correlation = order.Correlation ?? $"import-{Convert.ToHexStringLower(SHA256.HashData(file.Span))[..32]}",
        });
        book.Save(session);
        session.Store(book.People.Select(p => new Person(p.Id, Seals.Seal(p.Name, p.Id, found[p.Id]), p.Email is { } email ? Seals.Seal(email, p.Id, found[p.Id]) : null)));
        session.Insert(book.Accepted.AsEnumerable());
        await session.SaveChangesAsync(ct);
    }

    private static IReadOnlyList<ImportedEvents> Counted(Book book)
    {
        var names = Views.WireNames.ToDictionary(n => n.Type, n => n.Name);
        return
        [
            .. book.Pending
                .GroupBy(pending => names[pending.Data.GetType()])
                .OrderBy(events => events.Key, StringComparer.Ordinal)
                .Select(events => new ImportedEvents(events.Key, events.Count())),
        ];
    }
}
