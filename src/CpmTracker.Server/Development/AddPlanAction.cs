namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AddPlanAction"/>.</summary>
public static class AddPlanActionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AddPlanAction> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, AddPlanAction>(submitted, ct);
}

/// <summary>Input of addPlanAction.</summary>
public sealed record AddPlanActionInput : DirectorCommandInput
{
    /// <summary>Id in the plan of the goal that it serves, which must be under way.</summary>
    public required string Goal { get; init; }

    /// <summary>What is to be done, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Description { get; init; }

    /// <summary>By when.</summary>
    public DateOnly? TargetOn { get; init; }

    /// <summary>What support the director needs for it, at most 4,000 characters. Enter no case, child or family data.</summary>
    public string? SupportNeeded { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds addPlanAction.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AddPlanActionMutation
{
    /// <summary>Adds an action step under a goal of the open professional development plan. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> AddPlanAction(AddPlanActionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AddPlanAction(
                input.DirectorId,
                new PlanAction(
                    $"action-{input.CommandId:N}",
                    input.Goal,
                    await desk.Pen.WriteAsync("description", input.Description, input.DirectorId, ct),
                    input.TargetOn,
                    await desk.Pen.WriteIfAnyAsync("supportNeeded", input.SupportNeeded, input.DirectorId, ct)),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
