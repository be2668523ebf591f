namespace CpmTracker.Server.Exports;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.Auditing;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.SignIn;

/// <summary>The exports of what auditors look at first, over HTTP.</summary>
internal static class LedgerEndpoints
{
    /// <summary>Adds the addresses.</summary>
    public static void MapLedgers(this RouteGroupBuilder exports)
    {
        exports.MapGet("/late-records.csv", LateRecords).RequireAuthorization(Clearances.Oversight);
        exports.MapGet("/corrections.csv", Corrections).RequireAuthorization(Clearances.Oversight);
        exports.MapGet("/access-log.csv", AccessLog);
    }

    private static IResult LateRecords(
        CsvExport export, ClaimsPrincipal user, string? director, DateTimeOffset? recordedFrom, DateTimeOffset? recordedUntil, CancellationToken ct, int moreThanDays = LedgerFilter.Late)
    {
        var where = new LedgerFilter(PlainId.Of("Director", director), recordedFrom, recordedUntil) { MoreThanDays = moreThanDays };
        return ExportEndpoints.Csv("late-records.csv", to => export.LedgerAsync(user.Actor(), where, to, null, ct));
    }

    private static IResult Corrections(
        CsvExport export, ClaimsPrincipal user, string? director, DateTimeOffset? recordedFrom, DateTimeOffset? recordedUntil, CancellationToken ct)
    {
        var where = new LedgerFilter(PlainId.Of("Director", director), recordedFrom, recordedUntil) { Amending = true };
        return ExportEndpoints.Csv("corrections.csv", to => export.LedgerAsync(user.Actor(), where, to, null, ct));
    }

    private static IResult AccessLog(CsvExport export, ClaimsPrincipal user, string? director, CancellationToken ct)
    {
        var (subject, actor) = (PlainId.Of("Director", director), user.Actor());
        return actor.MaySeeReplays(new(subject)) ? ExportEndpoints.Csv("access-log.csv", to => export.AccessLogAsync(actor, subject, to, null, ct)) : Results.Forbid();
    }
}
