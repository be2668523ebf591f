namespace CpmTracker.Benchmarks.GraphQL;

using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.SignIn;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

/// <summary>The baseline of the page about the whole state: loads the same views for the same caller, and writes the same bytes.</summary>
internal static class ProgrammeEndpoints
{
    public const string Statewide = "/bare/statewide";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Statewide, async (IDocumentStore store, ClaimsPrincipal user, CancellationToken ct) =>
        user.Actor().Oversees ? Results.Json(Answer.Of(new { statewide = await ReadAsync(store, ct) }), Json) : Results.Forbid());

    private static async Task<object> ReadAsync(IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var view = (await session.LoadAsync<StatewideDashboard>(StatewideDashboard.TheOne, ct))!;
        var counties = (await session.LoadManyAsync<CountyImplementation>(ct, [.. view.Counties.Select(c => c.County)])).ToDictionary(c => c.Id);
        return new
        {
            countiesKnown = view.Counties.Count,
            countiesWithDirector = view.CountiesWith(Seat.Enrolled),
            countiesWithVacancy = view.CountiesWith(Seat.Vacant),
            countiesWithNoneYet = view.CountiesWith(Seat.NoneYet),
            directors = Enum.GetValues<ModuleStatus>().Select(s => new { status = s, count = view.DirectorsAt(s) }),
            minutesDelivered = view.MinutesDelivered(),
            minutesPlanned = view.MinutesPlanned(),
            stages = Enum.GetValues<ImplementationStage>().Cast<ImplementationStage?>().Append(null).Select(s => new { stage = s, count = view.CountiesAt(s) }),
            priorities = Enum.GetValues<AreaOfConcentration>()
                .Select(a => new { area = a, countyPriorities = view.LocalPrioritiesIn(a), directorPriorities = view.DirectorPrioritiesIn(a) }),
            medianVacancyDays = Median([.. view.Counties.SelectMany(c => c.Vacancies).Select(v => v.Days).OfType<int>().Order()]),
            counties = view.Counties.Select(c => Line(c, counties[c.County])),
            demonstration = view.Demonstration,
        };
    }

    private static object Line(CountyLine line, CountyImplementation county) => new
    {
        name = line.Name,
        region = line.Region,
        seat = line.Seat,
        vacantSince = line.Vacancies is [.., { Until: null } open] ? open.From : (DateOnly?)null,
        minutesDelivered = line.MinutesDelivered,
        minutesPlanned = line.MinutesPlanned,
        snapshotOn = line.SnapshotOn,
        reassessOn = line.ReassessOn,
        stage = line.Stage,
        openHelp = line.OpenHelp.Select(h => new { area = h.Key, count = h.Value }),
        county = new { fips = county.Id, population = county.Registered?.Population, sizeClass = county.Registered?.SizeClass, agency = county.Agency?.Agency },
    };

    private static double? Median(IReadOnlyList<int> ordered) =>
        ordered.Count == 0 ? null : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2.0;
}
