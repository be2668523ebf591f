namespace CpmTracker.Server.Exports;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.SignIn;

/// <summary>The exports of statewide activities over HTTP.</summary>
internal static class ActivityEndpoints
{
    /// <summary>Adds the addresses.</summary>
    public static void MapActivities(this RouteGroupBuilder exports)
    {
        exports.MapGet("/activities.csv", Activities);
        exports.MapGet("/participation.csv", Participation);
    }

    private static IResult Activities(
        CsvExport export, string? type, string? region, string? area, string? county, DateOnly? from, DateOnly? until, string? status, CancellationToken ct)
    {
        if (!Constants.TryRead<AreaOfConcentration>(area, out var about)) return Constants.Unknown<AreaOfConcentration>(nameof(area));
        if (!Constants.TryRead<ActivityStatus>(status, out var standing)) return Constants.Unknown<ActivityStatus>(nameof(status));
        var where = new ActivityFilter { Type = type, Region = region, Area = about, CountyId = ExportEndpoints.County(county), From = from, Until = until, Status = standing };
        return ExportEndpoints.Csv("activities.csv", to => export.ActivitiesAsync(where, to, null, ct));
    }

    private static IResult Participation(
        CsvExport export, ClaimsPrincipal user, string? type, DateOnly? from, DateOnly? until, string? region, string? sizeClass, string? regions, CancellationToken ct)
    {
        if (!Constants.TryRead<SizeClass>(sizeClass, out var size)) return Constants.Unknown<SizeClass>(nameof(sizeClass));
        if (!Constants.TryRead<RegionBasis>(regions, out var basis)) return Constants.Unknown<RegionBasis>(nameof(regions));
        var where = new ParticipationFilter { Types = type is null ? null : [type], From = from, Until = until, Region = region, SizeClass = size };
        return ExportEndpoints.Csv("participation.csv", to => export.ParticipationAsync(user.Actor(), where, basis ?? default, to, null, ct));
    }
}
