namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="PlanActionStep"/>.</summary>
public static class PlanActionStepHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<PlanActionStep> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, PlanActionStep>(submitted, ct);
}

/// <summary>Input of planActionStep.</summary>
public sealed record PlanActionStepInput : CountyCommandInput
{
    /// <summary>The objective's opaque id.</summary>
    [ID("Objective")]
    public required string ObjectiveId { get; init; }

    /// <summary>What is to be done, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Action { get; init; }

    /// <summary>The leader or team responsible, by role and never by a person's name, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Owner { get; init; }

    /// <summary>The target day for monitoring progress.</summary>
    public required DateOnly TargetOn { get; init; }

    /// <summary>What will support progress, at most 4,000 characters; may be left out. Enter no case, child or family data.</summary>
    public string? SupportedBy { get; init; }

    /// <summary>The day of planning; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds planActionStep.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class PlanActionStepMutation
{
    /// <summary>Plans an action step towards an objective. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> PlanActionStep(PlanActionStepInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new PlanActionStep(
                Fips.Of(input.CountyId),
                $"step-{input.CommandId:N}",
                input.ObjectiveId,
                await desk.Pen.WriteAsync("action", input.Action, input.CountyId, ct),
                await desk.Pen.WriteAsync("owner", input.Owner, input.CountyId, ct),
                input.TargetOn,
                await desk.Pen.WriteIfAnyAsync("supportedBy", input.SupportedBy, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
