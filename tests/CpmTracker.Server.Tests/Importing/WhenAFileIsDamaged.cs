using System.Text;
using CpmTracker.Server.Importing;
using CpmTracker.Server.Store;
using CpmTracker.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Server.Tests.Importing;

public sealed class WhenAFileIsDamaged(Servers servers)
{
    private const string Bad =
        """
        # remarks are no rows
        director_key,name,county_fips,appointment,cohort,enrolled_on,coach_key
        X-1,A Person,06999,new,2026,2026-01-12,
        X-2,A Person,6019,new,2026,2026-02-30,
        X-3,,06019,interim,2026,2026-01-12,
        X-4,A Person,06019,acting,2026,2026-01-12,C-unknown
        X-5,A Person,06001,new,2026,2026-01-12,
        X-6,A Person,06001,new,2026,2026-01-13,
        X-7,A Person,06003,new
        X-8,A "Person",06003,acting,2026,2026-01-12,
        X-5,A Person,06001,acting,2026,2026-01-12,
        X-9,A Person,06003,acting,2031,2031-01-12,
        X-10,"never closed,06003,acting,2026,2026-01-12,
        X-11,A Person,06003,acting,2026,2026-01-12,

        """;

    private static readonly string[] Faults =
    [
        "3: county_fips: No county is registered under 06999.",
        "4: county_fips: '6019' is not a county's FIPS code of five digits, such as 06019.",
        "4: enrolled_on: '2026-02-30' is not a day as yyyy-MM-dd.",
        "5: name: It is empty.",
        "5: appointment: 'interim' is not one of new, acting, existing.",
        "6: coach_key: No coach is registered under this key: give coach_name, and the coach is registered.",
        "8: county_fips: The county has an active director; a second appointment must be an acting one.",
        "9: The row has another number of fields than the header.",
        "10: There is a quote inside a field that is not quoted.",
        "11: Line 7 tells of the same.",
        "12: enrolled_on: It cannot have happened on that day",
        "13: A quote is opened and never closed: no row after it could be read.",
    ];

    [Fact]
    public async Task Everything_wrong_is_told_with_line_and_column_and_nothing_is_recorded()
    {
        await using var api = await servers.StartAsync();
        var events = await api.EventsAsync();

        var report = await api.ImportAsync(ImportKind.Directors, Bad);

        report.Faults.Select(f => f.ToString()).Zip(Faults).ShouldAllBe(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));
        (report.FaultCount, report.Faults.Count, report.Done).ShouldBe((Faults.Length, Faults.Length, false));
        (await api.EventsAsync()).ShouldBe(events);
    }

    [Fact]
    public async Task The_good_rows_alone_are_recorded_when_that_is_asked_for()
    {
        await using var api = await servers.StartAsync();

        var report = await api.ImportAsync(ImportKind.Directors, Bad, skipBadRows: true);

        (report.Done, report.Recorded, report.FaultCount).ShouldBe((true, 1, Faults.Length));
        report.Events.ShouldBe([new("director.enrolled.v1", 1)]);
    }

    [Fact]
    public async Task A_preview_tells_the_same_and_writes_nothing()
    {
        await using var api = await servers.StartAsync();
        var events = await api.EventsAsync();

        var good = await api.ImportAsync(ImportKind.Directors, Office.Directors, preview: true);
        var bad = await api.ImportAsync(ImportKind.Directors, Bad, preview: true, skipBadRows: true);

        (good.Done, good.Recorded, good.Events.Sum(e => e.Count)).ShouldBe((false, 2, 5));
        (bad.Done, bad.Recorded, bad.FaultCount).ShouldBe((false, 1, Faults.Length));
        (await api.EventsAsync()).ShouldBe(events);
    }

    [Fact]
    public async Task No_fault_repeats_a_name_or_what_somebody_wrote()
    {
        await using var api = await servers.StartAsync();

        var report = await api.ImportAsync(ImportKind.Directors, $"director_key,name,county_fips,appointment,cohort,enrolled_on\nX,Secret{new string('x', 300)},06019,new,2026,2026-01-12\n");

        report.Faults.ShouldHaveSingleItem().ToString().ShouldBe("2: name: At most 200 characters; this has 306.");
    }

    [Theory]
    [InlineData("director_key,number,held_on,minutes\n", "1: mode: The column is missing.")]
    [InlineData("director_key,number,held_on,minutes,mode,colour\n", "1: colour: There is no such column.")]
    [InlineData("director_key,number,held_on,minutes,mode,mode\n", "1: mode: The column is there twice.")]
    [InlineData("# remark\n\ndirector_key,number,held_on,minutes\n", "3: mode: The column is missing.")]
    [InlineData("director_key;number;held_on;minutes;mode\n", "1: director_key: The column is missing.")]
    [InlineData("", "1: director_key: The column is missing.")]
    public async Task A_header_that_is_not_right_leaves_no_row_to_trust(string file, string fault)
    {
        await using var api = await servers.StartAsync();

        var report = await api.ImportAsync(ImportKind.Sessions, file, skipBadRows: true);

        (report.Done, report.Recorded).ShouldBe((false, 0));
        report.Faults[0].ToString().ShouldStartWith(fault);
    }

    [Fact]
    public async Task Another_encoding_than_UTF_8_is_told_with_the_line_where_it_shows()
    {
        await using var api = await servers.StartAsync();
        var latin = Encoding.Latin1.GetBytes(Office.Directors.Replace("Person Two", "Persón Two", StringComparison.Ordinal));

        (await api.ImportAsync(ImportKind.Directors, latin)).Faults.ShouldHaveSingleItem().ToString().ShouldBe("3: The file is not UTF-8 text from this line on: save it as UTF-8.");
        (await api.ImportAsync(ImportKind.Directors, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Office.Directors)]))
            .Faults.ShouldHaveSingleItem().ToString().ShouldBe("0: The file is UTF-16 text: save it as UTF-8.");
    }

    [Fact]
    public async Task A_byte_order_mark_and_line_ends_of_Windows_are_read()
    {
        await using var api = await servers.StartAsync();

        var report = await api.ImportAsync(ImportKind.Directors, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Office.Directors.ReplaceLineEndings("\r\n"))]);

        report.Faults.ShouldBeEmpty();
        report.Recorded.ShouldBe(2);
    }

    [Fact]
    public async Task The_first_thousand_faults_are_told_and_all_are_counted()
    {
        await using var api = await servers.StartAsync();
        var rows = string.Concat(Enumerable.Range(0, 1500).Select(n => $"D-{n},1,2024-01-27,forty,video\n"));

        var report = await api.ImportAsync(ImportKind.Sessions, "director_key,number,held_on,minutes,mode\n" + rows);

        (report.Faults.Count, report.FaultCount).ShouldBe((1000, 1500));
    }

    [Fact]
    public async Task Only_administrators_import()
    {
        await using var api = await servers.StartAsync();
        var importer = api.Host.Services.GetRequiredService<Importer>();

        await Should.ThrowAsync<NotAllowedException>(() => importer.ImportAsync(
            new(ImportKind.Directors, new("staff-1", [Domain.Authority.Role.StatewideStaff])), Encoding.UTF8.GetBytes(Office.Directors), new Progress<ImportProgress>(), CancellationToken.None));
    }
}
