namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.Auditing;
using CpmTracker.Server.Exports;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Reporting;

/// <summary>A list that <c>cpm export</c> writes.</summary>
/// <param name="Name">Its name, as in the server's address.</param>
/// <param name="Description">What stands in it.</param>
/// <param name="WriteAsync">Writes it.</param>
/// <param name="Options">What tells which rows.</param>
internal sealed record ExportList(string Name, string Description, ExportList.Write WriteAsync, params Option[] Options)
{
    public delegate Task Write(ParseResult parsed, CsvExport export, Stream to, IProgress<(long Done, long Of)> written, CancellationToken ct);
}

/// <summary>The lists that the server exports, with those of its filters that a whole state's figures need.</summary>
internal static class ExportLists
{
    private static readonly Actor Staff = new("cpm", [Role.StatewideStaff]);
    private static readonly Actor Auditor = new("cpm", [Role.Auditor]);

    public static IReadOnlyList<ExportList> All { get; } =
        [Directors(), Counties(), Sessions(), Coaches(), Activities(), Participation(), LateFirstSessions(), LateRecords(), Corrections(), AccessLog()];

    private static ExportList Directors()
    {
        var region = Region("now");
        return new("directors", "The directors.", (parsed, export, to, written, ct) => export.DirectorsAsync(Staff, new() { Region = parsed.GetValue(region) }, to, written, ct), region);
    }

    private static ExportList Counties()
    {
        var region = Region("now");
        return new("counties", "The counties.", (parsed, export, to, written, ct) => export.CountiesAsync(Staff, new() { Region = parsed.GetValue(region) }, to, written, ct), region);
    }

    private static ExportList Sessions()
    {
        var (region, from, until) = (Region("on the session's day"), From("held"), Until("held"));
        return new("sessions", "The coaching sessions in force.", WriteAsync, region, from, until);

        Task WriteAsync(ParseResult parsed, CsvExport export, Stream to, IProgress<(long Done, long Of)> written, CancellationToken ct)
        {
            var where = new CoachingSessionFilter { Region = parsed.GetValue(region), From = parsed.GetValue(from), Until = parsed.GetValue(until) };
            return export.CoachingSessionsAsync(Staff, where, RegionBasis.AsOfTheRow, to, written, ct);
        }
    }

    private static ExportList Coaches() => new("coaches", "The coaches.", (_, export, to, written, ct) => export.CoachesAsync(Staff, to, written, ct));

    private static ExportList Activities()
    {
        var (region, from, until) = (new Option<string?>("--region") { Description = "Only those of this region, by its name." }, From("under way"), Until("under way"));
        return new("activities", "The statewide activities.", WriteAsync, region, from, until);

        Task WriteAsync(ParseResult parsed, CsvExport export, Stream to, IProgress<(long Done, long Of)> written, CancellationToken ct)
        {
            var where = new ActivityFilter { Region = parsed.GetValue(region), From = parsed.GetValue(from), Until = parsed.GetValue(until) };
            return export.ActivitiesAsync(where, to, written, ct);
        }
    }

    private static ExportList Participation()
    {
        var (region, from, until) = (Region("on the activity's last day"), From("ended"), Until("ended"));
        return new("participation", "The counties' parts in statewide activities.", WriteAsync, region, from, until);

        Task WriteAsync(ParseResult parsed, CsvExport export, Stream to, IProgress<(long Done, long Of)> written, CancellationToken ct)
        {
            var where = new ParticipationFilter { Region = parsed.GetValue(region), From = parsed.GetValue(from), Until = parsed.GetValue(until) };
            return export.ParticipationAsync(Staff, where, RegionBasis.AsOfTheRow, to, written, ct);
        }
    }

    private static ExportList LateFirstSessions()
    {
        var days = new Option<int>("--within-days") { Description = "Only who had to wait longer than so many days.", Required = true };
        var day = new Option<DateOnly>("--as-of") { Description = "The day to look from, as yyyy-MM-dd.", Required = true };
        return new(
            "directors-without-first-session",
            "The directors in the programme on a day who had not had their first coaching session in time, the longest first.",
            (parsed, export, to, written, ct) => export.LateFirstSessionsAsync(Staff, parsed.GetValue(days), parsed.GetValue(day), to, written, ct),
            days,
            day);
    }

    private static ExportList LateRecords()
    {
        var days = new Option<int>("--more-than-days") { Description = "Only what was recorded more than so many days after it happened.", DefaultValueFactory = _ => LedgerFilter.Late };
        return Ledger("late-records", "The events recorded late.", (parsed, where) => where with { MoreThanDays = parsed.GetValue(days) }, days);
    }

    private static ExportList Corrections() => Ledger("corrections", "The events that correct or void an earlier one.", (_, where) => where with { Amending = true });

    private static ExportList Ledger(string name, string description, Func<ParseResult, LedgerFilter, LedgerFilter> only, params Option[] options)
    {
        var director = Director();
        var from = new Option<DateTimeOffset?>("--recorded-from") { Description = "Only what was recorded at this moment or later, as yyyy-MM-ddTHH:mm:ssZ." };
        var until = new Option<DateTimeOffset?>("--recorded-until") { Description = "Only what was recorded at this moment or earlier." };
        return new(
            name,
            description,
            (parsed, export, to, written, ct) =>
                export.LedgerAsync(Staff, only(parsed, new(parsed.GetValue(director), parsed.GetValue(from), parsed.GetValue(until))), to, written, ct),
            [.. options, director, from, until]);
    }

    private static ExportList AccessLog()
    {
        var director = Director();
        return new(
            "access-log",
            "Who replayed which history, when and what for: as auditors see it.",
            (parsed, export, to, written, ct) => export.AccessLogAsync(Auditor, parsed.GetValue(director), to, written, ct),
            director);
    }

    private static Option<string?> Director() => new("--director") { Description = "Only in this director's history, by the id (director-…)." };

    private static Option<string?> Region(string when) => new("--region") { Description = $"Only those of this region {when}, by its name." };

    private static Option<DateOnly?> From(string what) => new("--from") { Description = $"Only those {what} on this day or later, as yyyy-MM-dd." };

    private static Option<DateOnly?> Until(string what) => new("--until") { Description = $"Only those {what} on this day or earlier, as yyyy-MM-dd." };
}
