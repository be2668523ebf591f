namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AdoptImplementationPlan"/>.</summary>
public static class AdoptImplementationPlanHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AdoptImplementationPlan> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, AdoptImplementationPlan>(submitted, ct);
}

/// <summary>Input of adoptImplementationPlan.</summary>
public sealed record AdoptImplementationPlanInput : CountyCommandInput
{
    /// <summary>Target start.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Target day of the reassessment, after the start.</summary>
    public required DateOnly ReassessOn { get; init; }

    /// <summary>The day of adoption; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds adoptImplementationPlan.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AdoptImplementationPlanMutation
{
    /// <summary>Adopts the county's Implementation Plan with its horizon. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> AdoptImplementationPlan(AdoptImplementationPlanInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AdoptImplementationPlan(Fips.Of(input.CountyId), $"implementation-{input.CommandId:N}", input.StartsOn, input.ReassessOn, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
