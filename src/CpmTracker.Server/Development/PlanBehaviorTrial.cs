namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="PlanBehaviorTrial"/>.</summary>
public static class PlanBehaviorTrialHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<PlanBehaviorTrial> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, PlanBehaviorTrial>(submitted, ct);
}

/// <summary>Input of planBehaviorTrial.</summary>
public sealed record PlanBehaviorTrialInput : DirectorCommandInput
{
    /// <summary>The behaviour's id in the catalogue, such as LB-7.</summary>
    public required string Behavior { get; init; }

    /// <summary>In which setting, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Setting { get; init; }

    /// <summary>For which day.</summary>
    public required DateOnly PlannedOn { get; init; }

    /// <summary>Number of the coaching session in which the coach asks about it.</summary>
    public int? ReviewInSession { get; init; }

    /// <summary>The module of that session; the one started last if left out.</summary>
    public string? ReviewInModule { get; init; }

    /// <summary>The day on which it is agreed; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds planBehaviorTrial.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class PlanBehaviorTrialMutation
{
    /// <summary>Plans an activity or opportunity in which the director tries a behaviour, to report back. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> PlanBehaviorTrial(PlanBehaviorTrialInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new PlanBehaviorTrial(
                input.DirectorId,
                new BehaviorTrial(
                    $"trial-{input.CommandId:N}",
                    input.Behavior,
                    await desk.Pen.WriteAsync("setting", input.Setting, input.DirectorId, ct),
                    input.PlannedOn,
                    await desk.SessionAsync(input.ReviewInModule, input.ReviewInSession, input.DirectorId, ct)),
                BehaviorsInForce.Of(await desk.CatalogueAsync(ct)),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
