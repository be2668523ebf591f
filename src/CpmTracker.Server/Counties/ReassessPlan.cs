namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="ReassessPlan"/>.</summary>
public static class ReassessPlanHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReassessPlan> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, ReassessPlan>(submitted, ct);
}

/// <summary>Input of reassessPlan.</summary>
public sealed record ReassessPlanInput : CountyCommandInput
{
    /// <summary>The plan's opaque id.</summary>
    [ID("ImplementationPlan")]
    public required string PlanId { get; init; }

    /// <summary>What was found, at most 4,000 characters; may be left out. Enter no case, child or family data.</summary>
    public string? Findings { get; init; }

    /// <summary>The day, after the plan's start; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds reassessPlan.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReassessPlanMutation
{
    /// <summary>Records that an Implementation Plan was reassessed; its reassessment is due no longer. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> ReassessPlan(ReassessPlanInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReassessPlan(
                Fips.Of(input.CountyId),
                $"reassessment-{input.CommandId:N}",
                input.PlanId,
                await desk.Pen.WriteIfAnyAsync("findings", input.Findings, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
