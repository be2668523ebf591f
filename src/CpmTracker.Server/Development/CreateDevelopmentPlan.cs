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

/// <summary>Decides <see cref="CreateDevelopmentPlan"/>.</summary>
public static class CreateDevelopmentPlanHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CreateDevelopmentPlan> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CreateDevelopmentPlan>(submitted, ct);
}

/// <summary>Input of createDevelopmentPlan.</summary>
public sealed record CreateDevelopmentPlanInput : DirectorCommandInput
{
    /// <summary>The self-assessment that it comes from, by its opaque id.</summary>
    [ID("SelfAssessment")]
    public required string SelfAssessmentId { get; init; }

    /// <summary>Number of the coaching session in which it was made; left out if outside a session.</summary>
    public int? CreatedInSession { get; init; }

    /// <summary>Its goals, at least one, each for a ranked area.</summary>
    public required IReadOnlyList<PlanGoalInput> Goals { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds createDevelopmentPlan.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CreateDevelopmentPlanMutation
{
    /// <summary>Creates the professional development plan. It needs a submitted self-assessment and a ranked priority. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> CreateDevelopmentPlan(CreateDevelopmentPlanInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CreateDevelopmentPlan(
                input.DirectorId,
                $"plan-{input.CommandId:N}",
                input.SelfAssessmentId,
                input.CreatedInSession,
                await PlanGoalInput.SealAsync(input.Goals, input.DirectorId, desk.Pen, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
