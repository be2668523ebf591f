namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="ReviseDevelopmentPlan"/>.</summary>
public static class ReviseDevelopmentPlanHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReviseDevelopmentPlan> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ReviseDevelopmentPlan>(submitted, ct);
}

/// <summary>Input of reviseDevelopmentPlan.</summary>
public sealed record ReviseDevelopmentPlanInput : DirectorCommandInput
{
    /// <summary>The goals as they are from now on, at least one, each for a ranked area.</summary>
    public required IReadOnlyList<PlanGoalInput> Goals { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds reviseDevelopmentPlan.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReviseDevelopmentPlanMutation
{
    /// <summary>Revises the professional development plan after a review; earlier goals stay readable in the history. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ReviseDevelopmentPlan(ReviseDevelopmentPlanInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReviseDevelopmentPlan(
                input.DirectorId,
                await PlanGoalInput.SealAsync(input.Goals, input.DirectorId, desk.Pen, ct),
                await desk.Pen.WriteAsync("reason", input.Reason, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
