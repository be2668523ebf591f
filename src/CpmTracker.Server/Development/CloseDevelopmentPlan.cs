namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="CloseDevelopmentPlan"/>.</summary>
public static class CloseDevelopmentPlanHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CloseDevelopmentPlan> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CloseDevelopmentPlan>(submitted, ct);
}

/// <summary>Input of closeDevelopmentPlan.</summary>
public sealed record CloseDevelopmentPlanInput : DirectorCommandInput
{
    /// <summary>What came of it, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Summary { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds closeDevelopmentPlan.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CloseDevelopmentPlanMutation
{
    /// <summary>Closes the open professional development plan; another one may then be created. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> CloseDevelopmentPlan(CloseDevelopmentPlanInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CloseDevelopmentPlan(
                input.DirectorId,
                await desk.Pen.WriteAsync("summary", input.Summary, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
