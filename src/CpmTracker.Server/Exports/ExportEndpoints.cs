namespace CpmTracker.Server.Exports;

using System.Security.Claims;
using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.SignIn;

/// <summary>The exports over HTTP: <c>GET /export/…</c> with a bearer token. Who asks for what they may not see is answered as if there were none such.</summary>
internal static class ExportEndpoints
{
    private const string CommaSeparated = "text/csv; charset=utf-8; header=present";
    private const string JsonLines = "application/jsonl; charset=utf-8";

    /// <summary>Registers what writes the files.</summary>
    public static void AddExports(this IServiceCollection services)
    {
        services.AddSingleton<CsvExport>();
        services.AddSingleton<HistoryExport>();
    }

    /// <summary>Adds the addresses.</summary>
    public static void MapExports(this WebApplication app)
    {
        var exports = app.MapGroup("/export").RequireAuthorization();
        exports.MapGet("/directors.csv", Directors);
        exports.MapGet("/coaching-sessions.csv", CoachingSessions);
        exports.MapGet("/counties.csv", CountyList);
        exports.MapGet("/coaches.csv", Coaches).RequireAuthorization(Clearances.Oversight);
        exports.MapGet("/directors-without-first-session.csv", LateFirstSessions).RequireAuthorization(Clearances.Oversight);
        exports.MapActivities();
        exports.MapLedgers();
        exports.MapGet("/directors/{id}/history.jsonl", DirectorHistory);
        exports.MapGet("/counties/{fips}/history.jsonl", CountyHistory);
    }

    private static IResult Directors(CsvExport export, ClaimsPrincipal user, string? county, string? region, string? coach, string? status, CancellationToken ct)
    {
        if (!Constants.TryRead<DirectorStatus>(status, out var standing)) return Constants.Unknown<DirectorStatus>(nameof(status));
        var where = new DirectorFilter { CountyId = County(county), Region = region, CoachId = PlainId.Of("Coach", coach), Status = standing };
        return Csv("directors.csv", to => export.DirectorsAsync(user.Actor(), where, to, null, ct));
    }

    private static IResult CoachingSessions(
        CsvExport export, ClaimsPrincipal user, DateOnly? from, DateOnly? until, string? county, string? region, string? coach, string? director, string? regions, CancellationToken ct)
    {
        if (!Constants.TryRead<RegionBasis>(regions, out var basis)) return Constants.Unknown<RegionBasis>(nameof(regions));
        var where = new CoachingSessionFilter
        {
            From = from, Until = until, Region = region, CountyId = County(county), CoachId = PlainId.Of("Coach", coach), DirectorId = PlainId.Of("Director", director),
        };
        return Csv("coaching-sessions.csv", to => export.CoachingSessionsAsync(user.Actor(), where, basis ?? default, to, null, ct));
    }

    private static IResult CountyList(CsvExport export, ClaimsPrincipal user, [AsParameters] CountyListQuery asked, CancellationToken ct) =>
        asked.Read(out var where) ?? Csv("counties.csv", to => export.CountiesAsync(user.Actor(), where, to, null, ct));

    private static IResult Coaches(CsvExport export, ClaimsPrincipal user, CancellationToken ct) => Csv("coaches.csv", to => export.CoachesAsync(user.Actor(), to, null, ct));

    private static IResult LateFirstSessions(CsvExport export, ClaimsPrincipal user, int withinDays, DateOnly asOf, CancellationToken ct) => withinDays < 0
        ? Results.BadRequest(new { errors = new[] { new { message = "withinDays counts from 0." } } })
        : Csv("directors-without-first-session.csv", to => export.LateFirstSessionsAsync(user.Actor(), withinDays, asOf, to, null, ct));

    private static async Task<IResult> DirectorHistory(HistoryExport export, ClaimsPrincipal user, string id, CancellationToken ct)
    {
        var (director, actor) = (PlainId.Of("Director", id)!, user.Actor());
        return History($"{director}.jsonl", export, director, await export.DirectorAsync(director, actor, ct), actor, ct);
    }

    private static async Task<IResult> CountyHistory(HistoryExport export, ClaimsPrincipal user, string fips, CancellationToken ct)
    {
        var actor = user.Actor();
        return History($"county-{fips}.jsonl", export, StreamId.OfCounty(fips), await export.CountyAsync(fips, actor, ct), actor, ct);
    }

    private static IResult History(string name, HistoryExport export, string stream, Concerned? concerned, Actor actor, CancellationToken ct) =>
        concerned is null ? Results.NotFound() : File(name, JsonLines, to => export.WriteAsync(stream, concerned, actor, to, ct));

    private static IResult File(string name, string type, Func<Stream, Task> write) => Results.Stream(write, type, name);

    internal static IResult Csv(string name, Func<Stream, Task> write) => File(name, CommaSeparated, write);

    internal static string? County(string? fips) => fips is null ? null : StreamId.OfCounty(fips);
}
