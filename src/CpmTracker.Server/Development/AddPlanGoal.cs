namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AddPlanGoal"/>.</summary>
public static class AddPlanGoalHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AddPlanGoal> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, AddPlanGoal>(submitted, ct);
}

/// <summary>Input of addPlanGoal.</summary>
public sealed record AddPlanGoalInput : DirectorCommandInput
{
    /// <summary>The goal, for a ranked area and under an id that the plan does not have yet.</summary>
    public required PlanGoalInput Goal { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds addPlanGoal.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AddPlanGoalMutation
{
    /// <summary>Adds a goal to the open professional development plan. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> AddPlanGoal(AddPlanGoalInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AddPlanGoal(
                input.DirectorId,
                (await PlanGoalInput.SealAsync([input.Goal], input.DirectorId, desk.Pen, ct))[0],
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
