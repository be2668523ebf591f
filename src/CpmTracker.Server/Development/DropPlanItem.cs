namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="DropPlanItem"/>.</summary>
public static class DropPlanItemHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<DropPlanItem> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, DropPlanItem>(submitted, ct);
}

/// <summary>Input of dropPlanItem.</summary>
public sealed record DropPlanItemInput : DirectorCommandInput
{
    /// <summary>Id in the plan of a goal; give it or an action.</summary>
    public string? Goal { get; init; }

    /// <summary>An action's opaque id; give it or a goal.</summary>
    [ID("PlanAction")]
    public string? ActionId { get; init; }

    /// <summary>Why, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Reason { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds dropPlanItem.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class DropPlanItemMutation
{
    /// <summary>Records that a goal or an action step of the open professional development plan was dropped. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> DropPlanItem(DropPlanItemInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new DropPlanItem(
                input.DirectorId,
                PlanItemInput.OneOf(input.Goal, input.ActionId),
                await desk.Pen.WriteAsync("reason", input.Reason, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
