using CpmTracker.Faults.Crashes;
using CpmTracker.Faults.Programme;
using CpmTracker.Testing;
using Dapper;
using Npgsql;

namespace CpmTracker.Faults.Tests;

public sealed class WhenADatabaseIsExamined(PostgresFixture postgres)
{
    private const int Errands = 8;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task One_that_nobody_touched_is_found_in_order()
    {
        await using var source = await WorkedOnAsync();
        await using var examiner = new Examiner(source);

        (await examiner.FindAsync(Errands)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("delete from mt_doc_receipt where id = 'e-1'", "has no receipt e-1")]
    [InlineData("delete from mt_doc_receipt where id = 'e-1'", "8 errands were acknowledged, and there are 7 receipts")]
    [InlineData("update mt_doc_receipt set data = jsonb_set(data, '{events}', '9') where id = 'e-1'", "receipt e-1 tells of 9 events")]
    [InlineData("update mt_streams set version = version + 1 where id = 'director-e-1'", "stream director-e-1 says version")]
    [InlineData("delete from mt_events where seq_id = 2", "and there are")]
    [InlineData("update mt_doc_progress set data = jsonb_set(data, '{minutes}', '-1') where id = 'director-e-1'", "mt_doc_progress director-e-1 is")]
    [InlineData("update mt_doc_county set data = jsonb_set(data, '{trace}', '\"another\"')", "mt_doc_county county-")]
    [InlineData("delete from mt_doc_statewide", "mt_doc_statewide statewide is missing")]
    [InlineData("update mt_doc_statewide set data = jsonb_set(data, '{counties}', '{}')", "statewide counts 0 events")]
    public async Task What_is_not_as_promised_is_found(string tampering, string finding)
    {
        await using var source = await WorkedOnAsync();
        await using (var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken)) (await connection.ExecuteAsync(tampering)).ShouldBeGreaterThan(0);
        await using var examiner = new Examiner(source);

        (await examiner.FindAsync(Errands)).ShouldContain(line => line.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_as_somebody_was_told_is_found()
    {
        await using var source = await WorkedOnAsync();
        await using var examiner = new Examiner(source);
        var book = new Book();
        book.Note(new("ghost", Knowledge.Acknowledged, 3));
        book.Note(new("e-1", Knowledge.Acknowledged, 99));
        book.Note(new("e-2", Knowledge.Refused, Why: "no"));

        var findings = await examiner.FindAsync(book);

        findings.ShouldContain("ghost was acknowledged and is lost");
        findings.ShouldContain(line => line.StartsWith("e-1 was acknowledged at version 99 and stands at", StringComparison.Ordinal));
        findings.ShouldContain("e-2 was refused and stands all the same (no)");
    }

    /// <summary>A database with a few errands done, each on a stream of its own, and all views at the end.</summary>
    private async Task<NpgsqlDataSource> WorkedOnAsync()
    {
        var source = NpgsqlDataSource.Create(await postgres.NewDatabaseAsync());
        await using var store = Setup.Open(source);
        foreach (var n in Enumerable.Range(0, Errands))
            (await new Desk(store).PerformAsync(new($"e-{n}", $"director-e-{n}", $"county-{n % 3}", [20, 30 + n]))).Knowledge.ShouldBe(Knowledge.Acknowledged);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();
        return source;
    }
}
