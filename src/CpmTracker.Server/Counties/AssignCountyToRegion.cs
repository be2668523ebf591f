namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AssignCountyToRegion"/>.</summary>
public static class AssignCountyToRegionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AssignCountyToRegion> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, AssignCountyToRegion>(submitted, ct);
}

/// <summary>Input of assignCountyToRegion.</summary>
public sealed record AssignCountyToRegionInput : CountyCommandInput
{
    /// <summary>The region's name, as the catalogue in force has it.</summary>
    public required string Region { get; init; }

    /// <summary>How surely it is known.</summary>
    public required Known Known { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds assignCountyToRegion.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AssignCountyToRegionMutation
{
    /// <summary>Assigns the county to a region from a day on, which may lie in the past; another assignment from the same day replaces a wrong one. For programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> AssignCountyToRegion(AssignCountyToRegionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AssignCountyToRegion(
                Fips.Of(input.CountyId),
                input.Region,
                (await desk.CatalogueAsync(ct)).RegionNamed(input.Region) is not null,
                input.Known,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
