using System.Globalization;
using CpmTracker.Faults.Programme;
using Dapper;
using Marten;
using Npgsql;

namespace CpmTracker.Faults.Cuts;

/// <summary>What the cuts in one direction have come to.</summary>
/// <param name="Prepared">Whether the connection knew all statements; else it was opened for the append.</param>
/// <param name="Direction">Of the bytes after which it was cut.</param>
/// <param name="Bytes">How many an uncut append takes in that direction.</param>
/// <param name="Cuts">Connections that were cut during an append.</param>
/// <param name="Nothing">After so many of them nothing was there,</param>
/// <param name="Everything">after so many everything.</param>
/// <param name="Acknowledged">So many appends were acknowledged in spite of the cut, which fell after what matters.</param>
public sealed record CutTally(bool Prepared, Direction Direction, long Bytes, int Cuts = 0, int Nothing = 0, int Everything = 0, int Acknowledged = 0);

/// <summary>
/// Cuts the connection during an append after 0, 1, 2 … bytes, in either direction, on a connection that is opened for it and on one whose statements are prepared. After each cut either
/// everything is there or nothing; and the caller knows which, or knows that it does not know and learns it by sending the same errand again.
/// </summary>
public sealed class CutSeries : IAsyncDisposable
{
    private const string Client = "cut";
    private readonly CuttingProxy proxy;
    private readonly NpgsqlDataSource direct;
    private readonly NpgsqlDataSource proxied;
    private readonly DocumentStore directStore;
    private readonly DocumentStore proxiedStore;
    private int trials;

    /// <param name="connectionString">An empty database.</param>
    public CutSeries(string connectionString)
    {
        proxy = CuttingProxy.Before(connectionString);
        direct = NpgsqlDataSource.Create(connectionString);
        proxied = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(proxy.ConnectionString)
        {
            ApplicationName = Client,
            MaxPoolSize = 1,
            MaxAutoPrepare = 50,
            AutoPrepareMinUsages = 2,
        }.ConnectionString);
        (directStore, proxiedStore) = (Setup.Open(direct), Setup.Open(proxied));
    }

    /// <summary>Goes through all positions, or those chosen.</summary>
    /// <param name="chosen">Whether to cut after so many bytes.</param>
    /// <param name="told">Is told the cuts so far, and about how many there will be.</param>
    /// <param name="ct">Ends the series between two cuts.</param>
    /// <exception cref="FaultFoundException">Something was half there, or otherwise than the caller knew.</exception>
    public async Task<IReadOnlyList<CutTally>> RunAsync(Predicate<long> chosen, Action<int, long>? told = null, CancellationToken ct = default)
    {
        List<CutTally> tallies = [.. await MeasureAsync(prepared: false), .. await MeasureAsync(prepared: true)];
        var (done, all) = (0, tallies.Sum(tally => tally.Bytes));
        for (var n = 0; n < tallies.Count; n++)
        {
            for (long after = 0; after <= tallies[n].Bytes && !ct.IsCancellationRequested; after++)
            {
                if (!chosen(after)) continue;
                tallies[n] = await CutAsync(tallies[n], after);
                told?.Invoke(++done, all);
            }
        }

        return tallies;
    }

    public async ValueTask DisposeAsync()
    {
        await directStore.DisposeAsync();
        await proxiedStore.DisposeAsync();
        await direct.DisposeAsync();
        await proxied.DisposeAsync();
        await proxy.DisposeAsync();
    }

    /// <summary>The lengths of an append that nothing cuts. The second counts: by then the driver knows the database's types.</summary>
    private async Task<IEnumerable<CutTally>> MeasureAsync(bool prepared)
    {
        for (var time = 0; time < 2; time++)
        {
            var errand = await PrepareAsync(prepared);
            proxy.LetPass();
            await AcknowledgedAsync(proxiedStore, errand);
        }

        return Enum.GetValues<Direction>().Select(direction => new CutTally(prepared, direction, proxy.Passed(direction))).ToList();
    }

    /// <summary>A director with one session, and the errand to come; a connection that is new, or that knows all statements.</summary>
    private async Task<Errand> PrepareAsync(bool prepared)
    {
        proxy.LetPass();
        var number = (++trials).ToString("000000", CultureInfo.InvariantCulture);
        await AcknowledgedAsync(directStore, new($"first-{number}", $"director-{number}", "county-1", [30]));
        if (!prepared) await DisconnectAsync();
        for (var time = 0; prepared && time < 2; time++)
            await AcknowledgedAsync(proxiedStore, new($"practice-{number}-{time}", $"practice-{number}", "county-2", [30, 40], $"practised-{number}"));
        return new($"errand-{number}", $"director-{number}", "county-1", [30, 40], $"also-{number}");
    }

    /// <summary>Waits for the end of the connection, too: its farewell must not be taken for the append.</summary>
    private async Task DisconnectAsync()
    {
        proxied.Clear();
        while (proxy.Connections > 0) await Task.Delay(1);
    }

    private async Task<CutTally> CutAsync(CutTally tally, long after)
    {
        var errand = await PrepareAsync(tally.Prepared);
        proxy.CutAfter(tally.Direction, after);
        var answer = await new Desk(proxiedStore).PerformAsync(errand);
        var cut = proxy.HasCut;
        proxy.LetPass();

        await using var connection = await direct.OpenConnectionAsync();
        var found = await AtRestAsync(connection, errand, cut);
        var everything = found == Trace.Complete;
        if (!everything && found != Trace.Untouched) throw Fault("is half there", found.ToString());
        if (answer.Knowledge == Knowledge.Acknowledged && !everything) throw Fault("was acknowledged and is not there", found.ToString());
        if (answer.Knowledge == Knowledge.Refused && everything) throw Fault("was refused and is there", answer.Why!);

        var again = await new Desk(proxiedStore).PerformAsync(errand);
        if (again.Knowledge == Knowledge.Unknown) again = await new Desk(proxiedStore).PerformAsync(errand);
        if (again.Knowledge != Knowledge.Acknowledged || again.Repeated != everything) throw Fault($"was sent again, and the answer was {again}", found.ToString());
        var settled = await Trace.OfAsync(connection, errand.Director, errand.Also!, errand.Id);
        if (settled != Trace.Complete) throw Fault("was sent again and does not stand once", settled.ToString());
        return !cut ? tally : tally with
        {
            Cuts = tally.Cuts + 1,
            Nothing = tally.Nothing + (everything ? 0 : 1),
            Everything = tally.Everything + (everything ? 1 : 0),
            Acknowledged = tally.Acknowledged + (answer.Knowledge == Knowledge.Acknowledged ? 1 : 0),
        };

        FaultFoundException Fault(string what, string facts) =>
            new($"An append whose connection was cut after {after} bytes {tally.Direction} (statements {(tally.Prepared ? "prepared" : "new")}) {what}: {facts}. It was known as {answer}.");
    }

    /// <summary>What there is once PostgreSQL has noticed the cut, too.</summary>
    private static async Task<Trace> AtRestAsync(NpgsqlConnection connection, Errand errand, bool cut)
    {
        while (cut && await connection.ExecuteScalarAsync<long>($"select count(*) from pg_stat_activity where application_name = '{Client}'") > 0) await Task.Delay(1);
        return await Trace.OfAsync(connection, errand.Director, errand.Also!, errand.Id);
    }

    private static async Task AcknowledgedAsync(IDocumentStore store, Errand errand)
    {
        var answer = await new Desk(store).PerformAsync(errand);
        // The connection that the last cut broke may be found broken only now.
        if (answer.Knowledge == Knowledge.Unknown) answer = await new Desk(store).PerformAsync(errand);
        if (answer.Knowledge != Knowledge.Acknowledged) throw new FaultFoundException($"Without any cut the answer was {answer}.");
    }
}
